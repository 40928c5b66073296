import { createHighlight } from "./highlight.ts";
import type { Marks } from "./marks-contract.ts";

/** The script that puts elements around words, beside this one. It is a script of its own, as few hosts ask for it. */
const wrapping = "./dateline-wrap.js";

/**
 * @param wish what the host asks for: `wrap` puts elements around the words, `fallback` only where the browser has no
 *   CSS highlights; anything else never touches a node of the host's. Rejects where the script for it does not arrive
 */
export async function createMarks(wish: string | null, window: Window & typeof globalThis): Promise<Marks> {
  const hasHighlights = Boolean(window.CSS?.highlights && window.Highlight);
  if (wish === "wrap" || (wish === "fallback" && !hasHighlights)) {
    const { createWrapping }: typeof import("./wrap.ts") = await import(/* @vite-ignore */ wrapping);
    return createWrapping(window);
  }
  if (!hasHighlights)
    return { show: (ranges) => [...ranges], choose() {}, stands: () => false, destroy() {} };
  const mentions = createHighlight("dateline-mention", window);
  const selected = createHighlight("dateline-selected", window);
  return {
    show(ranges) {
      mentions.show(ranges);
      return [...ranges];
    },
    choose: selected.show,
    stands: () => false,
    destroy() {
      mentions.destroy();
      selected.destroy();
    },
  };
}
