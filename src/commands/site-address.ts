/**
 * Where the site will be published, with a slash at its end; null where that is not told. Throws where it is no address
 * of a folder, or holds a password, which every page would tell.
 */
export function siteAddressOf(text: string | undefined): URL | null {
  if (text === undefined) return null;
  const example = "write where the site will stand, such as https://maps.example/.";
  const bare = text.trim();
  const url = URL.canParse(bare) ? new URL(bare) : null;
  if (url && (url.username || url.password))
    throw new Error(`--address holds a name or a password, which every page would tell: ${example}`);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const whole = /^[\p{L}\p{N}.-]+\.\p{L}{2,}(?:[/:]|$)/u.test(bare)
      ? `begin it with https://, or ${example}`
      : example;
    throw new Error(`--address is "${text}": ${whole}`);
  }
  if (url.search || url.hash)
    throw new Error(`--address is "${text}": leave out what begins with ? or #, or ${example}`);
  url.pathname = url.pathname
    .replace(/\/{2,}/g, "/")
    .replace(/\/index\.html?$/i, "/")
    .replace(/\/?$/, "/");
  return url;
}
