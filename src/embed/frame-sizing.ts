declare global {
  interface Window {
    /** Lets a browser that sizes frames by their content measure again; Chrome and Edge from 154. Throws outside an `<iframe>`. */
    requestResize?(): void;
  }
}

/**
 * Tells the frame's height to a browser that sizes frames by their content (`frame-sizing` in the host's styles). Such a
 * browser lays the page out at the width that the frame had at first, whatever it has now: measured in Chromium 156,
 * also after `requestResize`. So the root says the height outright (`html[data-height]` in frame.css), and containment
 * keeps what overflows it from counting.
 *
 * @param height CSS pixels, of the body as it is laid out now
 */
export function sizeByBrowser(height: number, window: Window): void {
  if (!window.requestResize) return;
  const page = window.document.documentElement;
  page.dataset.height = String(height);
  page.style.setProperty("--height", `${height}px`);
  try {
    window.requestResize();
  } catch {
    // An <object> or <embed> has no size to be asked for.
  }
}
