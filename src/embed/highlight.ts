import { useSheet } from "./shared-sheet.ts";

/** Marks stretches of a host's page without touching its nodes. */
export interface Highlight {
  /** Marks these and no others. */
  show(ranges: readonly Range[]): void;
  destroy(): void;
}

/** What a mark looks like: the names a host's own stylesheet can set, `::highlight(dateline-mention)`. */
const css = `::highlight(dateline-mention){text-decoration-line:underline;text-decoration-style:dotted;text-decoration-thickness:2px}
::highlight(dateline-selected){background-color:Mark;color:MarkText}`;

/**
 * Marks through the CSS Custom Highlight API. Several on one page share a name; each takes only its own marks away.
 */
export function createHighlight(
  name: "dateline-mention" | "dateline-selected",
  window: Window & typeof globalThis,
): Highlight {
  const registry = window.CSS.highlights;
  const release = useSheet(css, window);
  const own = new Set<Range>();
  const clear = (): void => {
    const shared = registry.get(name);
    for (const range of own) shared?.delete(range);
    own.clear();
    if (shared?.size === 0) registry.delete(name);
  };
  return {
    show(ranges) {
      clear();
      if (!ranges.length) return;
      const shared = registry.get(name) ?? new window.Highlight();
      for (const range of ranges) {
        own.add(range);
        shared.add(range);
      }
      registry.set(name, shared);
    },
    destroy() {
      clear();
      release();
    },
  };
}
