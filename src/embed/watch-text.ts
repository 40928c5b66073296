/**
 * Looks again, once a frame, after the text in `root` has changed, but for what changed in the embed.
 *
 * @param embed once it is out of the page, `gone` is called instead
 * @param signal after it nothing is looked at any more
 */
export function watchText(
  root: HTMLElement,
  embed: HTMLElement,
  look: () => void,
  gone: () => void,
  signal: AbortSignal,
  window: Window & typeof globalThis,
): MutationObserver {
  let waits = false;
  const observer = new window.MutationObserver((records) => {
    if (!embed.isConnected) return gone();
    if (waits || !records.some(({ target }) => root.contains(target) && !embed.contains(target))) return;
    waits = true;
    window.requestAnimationFrame(() => {
      waits = false;
      signal.aborted || look();
    });
  });
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
  return observer;
}
