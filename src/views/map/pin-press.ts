/** Milliseconds after a press in which its click comes, by a finger as well. */
const rest = 50;

/**
 * Whether a pin is being pressed: until it is let go no pin moves, as a press that begins and ends on different elements is
 * no click, and the choice would be lost.
 *
 * @param host holds the pins
 * @param letGo called once it is over, after the click that it may have been
 */
export function createPinPress(host: HTMLElement, letGo: () => void, signal: AbortSignal): () => boolean {
  const { defaultView: window } = host.ownerDocument;
  let isPressed = false;
  let timer = 0;
  const end = (): void => {
    if (!isPressed || !window) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      isPressed = false;
      letGo();
    }, rest);
  };
  host.addEventListener(
    "pointerdown",
    () => {
      window?.clearTimeout(timer);
      isPressed = true;
    },
    { signal },
  );
  for (const type of ["pointerup", "pointercancel"]) window?.addEventListener(type, end, { signal });
  return () => isPressed;
}
