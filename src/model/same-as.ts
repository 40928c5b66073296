/** A place's id in a public list: `geonames:703448`, `wikidata:Q1899`. */
export type SameAs = `geonames:${string}` | `wikidata:${string}`;

export const sameAsForm = /^(?:geonames:[1-9][0-9]*|wikidata:Q[1-9][0-9]*)$/;

/** The address that stands for the place among linked data. */
export function addressOf(same: SameAs): string {
  const [list, id = ""] = same.split(":");
  return list === "geonames" ? `https://sws.geonames.org/${id}/` : `http://www.wikidata.org/entity/${id}`;
}
