/**
 * The picture's life: the `poster` that the build drew; the same while the live map is `loading`; the `live` map; and
 * `static`, the poster again, where that cannot run or was lost.
 */
export type PictureState =
  | { readonly kind: "poster" | "loading" | "live" }
  | {
      readonly kind: "static";
      /** Whether the live map may come if it is started anew. */
      readonly mayRestart: boolean;
    };

export interface Picture {
  get(): PictureState;
  /** Starts the live map, once. @returns when it has been made or given up, which may be long before its first picture */
  start(): Promise<void>;
  /** The live map is on the screen: for the first time, or again. */
  live(): void;
  /** The poster stands in its place. */
  fail(mayRestart: boolean): void;
  /** Another try, after a failure that one may help. @returns whether there is any */
  restart(): boolean;
}

/**
 * @param host tells the state to style sheets and to others, in `data-map`
 * @param begin makes the live map
 */
export function createPicture(host: { readonly dataset: DOMStringMap }, begin: () => Promise<void>): Picture {
  let state: PictureState = { kind: "poster" };
  let made = Promise.resolve();
  const become = (next: PictureState): void => {
    state = next;
    host.dataset.map = next.kind;
  };
  const begun = (): Promise<void> => {
    become({ kind: "loading" });
    made = begin();
    return made;
  };
  return {
    get: () => state,
    start: () => (state.kind === "poster" ? begun() : made),
    live: () => become({ kind: "live" }),
    fail: (mayRestart) => become({ kind: "static", mayRestart }),
    restart() {
      const may = state.kind === "static" && state.mayRestart;
      if (may) void begun();
      return may;
    },
  };
}
