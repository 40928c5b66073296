/** A place's id in a public list: `geonames:703448`, `wikidata:Q1899`. */
export type SameAs = `geonames:${string}` | `wikidata:${string}`;

/** The same place in one public list, or in several. */
export type SameAsAll = SameAs | readonly SameAs[];

export const sameAsForm = /^(?:geonames:[1-9][0-9]*|wikidata:Q[1-9][0-9]*)$/;

/** The addresses that stand for the place among linked data. */
export const addressesOf = (same: SameAsAll | undefined): readonly string[] =>
  [same ?? []].flat().map((each) => addressOf(each));

/** The same as linked data has them: one by itself, several as a list, none as nothing. */
export function linkedTo(same: SameAsAll | undefined): string | readonly string[] | undefined {
  const addresses = addressesOf(same);
  return addresses.length > 1 ? addresses : addresses[0];
}

function addressOf(same: SameAs): string {
  const [list, id = ""] = same.split(":");
  return list === "geonames" ? `https://sws.geonames.org/${id}/` : `http://www.wikidata.org/entity/${id}`;
}
