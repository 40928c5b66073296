/** Sees a host's text change. */
export interface TextWatch {
  /** The changes until now are no news. */
  forget(): void;
  destroy(): void;
}

/**
 * Looks again, once a frame, after the text in `root` has changed, but for what changed in the embed.
 *
 * @param embed once it is out of the page, `gone` is called instead
 */
export function watchText(
  root: HTMLElement,
  embed: HTMLElement,
  look: () => void,
  gone: () => void,
  window: Window & typeof globalThis,
): TextWatch {
  let waiting = 0;
  const observer = new window.MutationObserver((records) => {
    if (!embed.isConnected) return gone();
    if (waiting || !records.some(({ target }) => root.contains(target) && !embed.contains(target))) return;
    waiting = window.requestAnimationFrame(() => {
      waiting = 0;
      look();
    });
  });
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
  return {
    forget: () => void observer.takeRecords(),
    destroy() {
      observer.disconnect();
      window.cancelAnimationFrame(waiting);
    },
  };
}
