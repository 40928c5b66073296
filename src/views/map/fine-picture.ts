/**
 * Draws the still picture with as much detail as the live map opens with, once that has come: the page's HTML has less, as all
 * else waits for it. Without the file the picture stays as it came.
 *
 * @param host holds the picture
 */
export async function refinePicture(host: HTMLElement, window: Window): Promise<void> {
  const link = window.document.querySelector<HTMLLinkElement>("link[data-picture]");
  if (!link) return;
  const answer = await window.fetch(link.href).catch(() => null);
  const shapes: readonly (string | null)[] = (await answer?.json().catch(() => null)) ?? [];
  const paths = [...host.querySelectorAll(":scope>.poster>path,:scope>.poster>g path")];
  if (paths.length !== shapes.length) return;
  for (const [at, path] of paths.entries()) if (shapes[at]) path.setAttribute("d", shapes[at]);
}
