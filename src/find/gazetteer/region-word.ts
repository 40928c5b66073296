/** The kind of a region at the end of its name, with the spaces before it. */
export const regionWord =
  /\s+(?:oblast'?|region|province|state|county|district|krai|kray|republic|governorate|prefecture|department|parish|borough|voivodeship|canton|municipality|shi|sheng|autonomous region|division|regency|city)$/i;

/** A unit's name without its kind: "Kursk" of "Kursk Oblast". */
export const bareName = (name: string): string =>
  name.replace(regionWord, "").replace(/^(?:Republic of|Province of|State of|County) /, "");
