/**
 * `<dateline-map>` in JSX: put this file beside `dateline-map.d.ts` and import it once, `import type {} from "./jsx.d.ts"`.
 * It tells React 18 and 19 of the element, and whatever takes the elements of the global JSX namespace.
 */
import type { DatelineMapElement, DatelineMapEventMap } from "./dateline-map.d.ts";

/** Attributes as JSX writes them. React 19 hears events by `on` and their names; earlier ones need a ref and `addEventListener`. */
export type DatelineMapAttributes = {
  readonly src?: string | null | undefined;
  readonly story?: string | null | undefined;
  readonly site?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly lang?: string | undefined;
  /** A selector of the article, or `""` for the one around the map. */
  readonly bind?: string | undefined;
  readonly marks?: "wrap" | "fallback" | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly className?: string | undefined;
  readonly slot?: string | undefined;
  readonly key?: string | number | bigint | null | undefined;
  /** A ref or a function that gets the element. */
  readonly ref?: unknown;
  /** The poster. */
  readonly children?: unknown;
} & {
  readonly [Type in keyof DatelineMapEventMap as `on${Type}`]?:
    | ((this: DatelineMapElement, event: DatelineMapEventMap[Type]) => void)
    | undefined;
};

interface Elements {
  "dateline-map": DatelineMapAttributes;
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
