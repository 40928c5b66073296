/**
 * Calls `start` when the map comes into view; for a reader who asked for less data, when they reach for it.
 *
 * @param signal ends the waiting
 */
export function whenWanted(host: HTMLElement, window: Window, start: () => void, signal: AbortSignal): void {
  if (savesData(window)) {
    for (const type of ["pointerdown", "keydown"] as const)
      host.addEventListener(type, start, { signal, once: true });
    return;
  }
  const seen = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    seen.disconnect();
    start();
  });
  seen.observe(host);
  signal.addEventListener("abort", () => seen.disconnect());
}

function savesData({ navigator }: Window): boolean {
  return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
