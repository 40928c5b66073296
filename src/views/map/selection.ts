import type { Site, SiteLayer } from "../../model/site.ts";
import type { Reading } from "../../state/reading.ts";

/** The extent to draw: of the site that is pointed at, else of the one that is chosen. */
export function extentIn(reading: Reading): SiteLayer | null {
  const { selection, hover } = reading.get();
  const id = hover ?? selection.site;
  return (id && reading.order.site(id)?.layer) ?? null;
}

/** The sites to bring into view: the one chosen, else those that the chosen passage names. */
export function sitesIn(reading: Reading): Site[] {
  const { site, passage } = reading.get().selection;
  const ids = site ? [site] : passage ? reading.order.sitesOf(passage) : [];
  return ids.flatMap((id) => reading.order.site(id) ?? []);
}
