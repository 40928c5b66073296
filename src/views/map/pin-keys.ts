/**
 * One tab stop for all pins: the arrows go among them in reading order, Home and End to the first and the last. The
 * stop stays on the pin that had the focus last, so that the reader comes back to where they were.
 *
 * @param buttons in reading order
 */
export function createPinKeys(host: HTMLElement, buttons: readonly HTMLElement[], signal: AbortSignal): void {
  const stopAt = (stop: HTMLElement): void => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  if (buttons[0]) stopAt(buttons[0]);
  host.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof HTMLElement && buttons.includes(target)) stopAt(target);
    },
    { signal },
  );
  host.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const at = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
      const to = at < 0 ? null : indexAfter(event.key, at, buttons.length, isRightToLeft(host));
      if (to === null) return;
      event.preventDefault();
      buttons[to]?.focus({ preventScroll: true });
    },
    { signal },
  );
}

/** Where a key leads from the pin at that index, or null where it is none of ours. The ends hold. */
function indexAfter(key: string, at: number, count: number, rightToLeft: boolean): number | null {
  const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
  const back = rightToLeft ? "ArrowRight" : "ArrowLeft";
  if (key === forward || key === "ArrowDown") return Math.min(count - 1, at + 1);
  if (key === back || key === "ArrowUp") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === "rtl";
}
