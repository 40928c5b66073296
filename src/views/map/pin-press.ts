/**
 * Whether a pin is being pressed: until it is let go no pin moves, as a press that begins and ends on different elements is
 * no click, and the choice would be lost.
 *
 * @param host holds the pins
 * @param letGo called after each press in the window, and after the click that it may have been
 */
export function createPinPress(host: HTMLElement, letGo: () => void, signal: AbortSignal): () => boolean {
  const { defaultView: window } = host.ownerDocument;
  for (const type of ["pointerup", "pointercancel"])
    window?.addEventListener(type, () => window.setTimeout(letGo), { signal });
  return () => host.querySelector(":active") !== null;
}
