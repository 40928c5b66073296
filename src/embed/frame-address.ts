/** What a host asks of an embedded map. */
export interface EmbedOptions {
  /** The story's folder on its site, such as `https://maps.example/my-story/`. */
  readonly folder: URL;
  /** The site, or else the passage, that is chosen at first. */
  readonly fragment: string;
  /** `light` or `dark`; empty, or anything else, follows the reader's system. */
  readonly theme: string;
  /** A BCP 47 tag for the interface; empty for the story's own. */
  readonly lang: string;
}

/**
 * The address of the frame. It names the host's origin, so that the frame speaks to that host alone; a page without an
 * origin of its own (a file, a sandbox) names none.
 */
export function frameAddressOf({ folder, fragment, theme, lang }: EmbedOptions, hostOrigin: string): string {
  const address = new URL("embed.html", folder);
  const { searchParams } = address;
  if (theme) searchParams.set("theme", theme);
  if (lang) searchParams.set("lang", lang);
  if (hostOrigin !== "null") searchParams.set("host", hostOrigin);
  if (fragment) address.hash = fragment;
  return address.href;
}

/** The story's folder: `story` is its id on the site at `base`, or the whole address of the folder. Throws on an address that is none. */
export function storyFolder(story: string, base: string): URL {
  return new URL(story.endsWith("/") ? story : `${story}/`, base);
}
