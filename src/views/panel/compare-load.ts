import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import { isByKeys } from "./by-keys.ts";
import type { Compare } from "./compare.ts";

/** Shows the buttons that compare dates, and fetches what they open when one is first pressed. */
export function createCompareOnOpen(
  root: HTMLElement,
  say: Say<WordKey>,
  create: (module: typeof import("./compare.ts")) => Compare,
): { destroy(): void } {
  const ended = new AbortController();
  let compare: Promise<Compare> | null = null;
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-compare]")) {
    button.hidden = false;
    button.ariaExpanded = "false";
    button.addEventListener(
      "click",
      async (event) => {
        const byKeys = isByKeys(event);
        compare ??= import("./compare.ts").then(create);
        const opened = await compare.catch(() => null);
        if (!opened) button.textContent = say("partMissing");
        else if (!ended.signal.aborted) opened.toggle(button, byKeys);
      },
      { signal: ended.signal },
    );
  }
  return {
    destroy() {
      ended.abort();
      void compare?.then(
        (opened) => opened.destroy(),
        () => {},
      );
    },
  };
}
