declare const brand: unique symbol;

/** A site's id: the fragment that a mention links to, such as `old-town`. Lower case letters, digits, hyphens. */
export type SiteId = string & { readonly [brand]: "site" };

/** A passage's id: `p1`, `p2`, ... in reading order. */
export type PassageId = string & { readonly [brand]: "passage" };

const siteIdPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const passageIdPattern = /^p[1-9][0-9]*$/;

/** The site id that `text` is, or null. What looks like a passage's id is none, as both are fragments of one page. */
export function parseSiteId(text: string): SiteId | null {
  return siteIdPattern.test(text) && !passageIdPattern.test(text) ? (text as SiteId) : null;
}

/** The passage id that `text` is, or null. */
export function parsePassageId(text: string): PassageId | null {
  return passageIdPattern.test(text) ? (text as PassageId) : null;
}

/** The id of the `number`-th passage of an article, counting from 1. */
export function passageIdOf(number: number): PassageId {
  return `p${number}` as PassageId;
}

/** The number of a passage in reading order, counting from 1. */
export function passageNumberOf(id: PassageId): number {
  return Number(id.slice(1));
}
