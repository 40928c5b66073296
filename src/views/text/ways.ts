import type { PassageId, SiteId } from "../../model/ids.ts";

/**
 * Leads from elsewhere into the article, and takes the focus along: to a site's link in a passage, or to the passage
 * itself where no site is given.
 *
 * @param calm whether the reader asked for less motion
 */
export function leadTo(document: Document, id: PassageId, calm: boolean, site?: SiteId | null): void {
  const passage = document.getElementById(id);
  passage?.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  if (site === undefined) passage?.setAttribute("tabindex", "-1");
  const target = site === undefined ? passage : passage?.querySelector<HTMLElement>(`a[data-site="${site}"]`);
  target?.focus({ preventScroll: true });
}
