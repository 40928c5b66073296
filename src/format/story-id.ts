/** Folders and pages that stand, or will, beside the stories' folders in a site and in its preview; in small letters. */
const taken = new Set([
  ...["assets", "atlas", "geo", "pinned", "public", "node_modules", "src"],
  ...["index", "embed", "stories", "desk"],
]);

/** Endings of the files of a site's root: a folder of such a name would be taken for one. */
const fileEnding =
  /\.(?:br|css|csv|d\.ts|geojson|gz|html|ico|js|json|jsonld|kml|map|md|mjs|png|svg|ts|txt|webmanifest|xml|zip)$/i;

const pattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Why a folder's name can be no story's id, and what to do about it; null where it can. */
export function storyIdFault(id: string): { readonly message: string; readonly hint: string } | null {
  if (!pattern.test(id))
    return {
      message: `the folder's name "${id}" is no story id`,
      hint: "Rename it, with letters, digits, hyphens, dots and underscores only: addresses are made of it.",
    };
  if (taken.has(id.toLowerCase()) || fileEnding.test(id))
    return {
      message: `the folder's name "${id}" is one of the site's own names`,
      hint: `Rename it, such as ${id.replace(/\..*$/, "").toLowerCase()}-story: the site keeps its own files there.`,
    };
  return null;
}
