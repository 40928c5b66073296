/** Leads the keyboard, and with it a screen reader, from the map to a passage of the host's. */
export interface PassageFocus {
  /** Puts the focus on the block that the words stand in. */
  lead(words: Element): void;
  destroy(): void;
}

/**
 * A paragraph takes no focus by itself: while it has it, and no longer, it carries `tabindex="-1"`. Only a reader who
 * followed a link to the passage is led; a choice on the map leaves the focus where it is.
 */
export function createPassageFocus(window: Window): PassageFocus {
  let ended = new AbortController();
  const end = (): void => {
    ended.abort();
    ended = new AbortController();
  };
  return {
    lead(words) {
      end();
      const block = blockOf(words, window);
      if (block.tabIndex < 0 && !block.hasAttribute("tabindex")) {
        const { signal } = ended;
        block.tabIndex = -1;
        signal.addEventListener("abort", () => block.removeAttribute("tabindex"));
        block.addEventListener("blur", end, { signal });
      }
      block.focus({ preventScroll: true });
    },
    destroy: end,
  };
}

function blockOf(words: Element, window: Window): HTMLElement {
  let block = words;
  while (block.parentElement && /^(?:inline|contents)/.test(window.getComputedStyle(block).display))
    block = block.parentElement;
  return block as HTMLElement;
}
