/** What a host asks of an embedded map; what is left out or empty is the story's own. */
export interface EmbedOptions {
  /** The story's folder on its site, such as `https://maps.example/my-story/`; its fragment is a site or passage. */
  readonly folder: URL;
  /** The site or passage that is chosen at first, before that of the folder's fragment. */
  readonly site?: string | undefined;
  /** `light` or `dark`; anything else follows the reader's system. */
  readonly theme?: string | undefined;
  /** A BCP 47 tag for the interface. */
  readonly lang?: string | undefined;
}

/**
 * The address of the frame. It names the host's origin, so that the frame speaks to that host alone; a page without an
 * origin of its own (a file, a sandbox) names none.
 */
export function frameAddressOf({ folder, site, theme, lang }: EmbedOptions, hostOrigin: string): string {
  const address = new URL("embed.html", folder);
  const { searchParams } = address;
  if (theme) searchParams.set("theme", theme);
  if (lang) searchParams.set("lang", lang);
  if (hostOrigin !== "null") searchParams.set("host", hostOrigin);
  address.hash = site || folder.hash;
  return address.href;
}

/**
 * The story's folder, from an address as people copy it: with or without the slash at its end, of a page or picture in
 * it, with a query. Its fragment stays. Null, told on the console, for what is no address of the web, and where a name or
 * password stands in it, as the page would tell them to every reader.
 *
 * @param story the address, or the story's id on the site at `base`
 * @param host the embed's element, which the console then shows
 */
export function storyFolder(story: string, base: string, host: Element): URL | null {
  try {
    const folder = new URL(story, base);
    folder.search = "";
    folder.pathname = folder.pathname.replace(/\/*([^/]*\.[^/]*)?$/, "/");
    if (/^https?:..[^/@]+\//.test(folder.href)) return folder;
  } catch {
    // Told below.
  }
  console.warn("Dateline: bad address", host);
  return null;
}
