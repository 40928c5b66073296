/** The scripts for other pages, at an address whose files never change, and the hashes of these files. */
export interface Pinned {
  /** The folder, relative to the site's root, with a slash at its end. */
  readonly folder: string;
  /** By file name, as the attribute `integrity` takes it (SHA-384). */
  readonly integrity: { readonly [file: string]: string };
}

/** Where the site tells which version of the scripts is the latest, relative to its root. */
export const pinnedFile = "pinned.json";

/** What the site's `pinned.json` tells, or null where it is none. Never throws. */
export function parsePinned(data: unknown): Pinned | null {
  if (typeof data !== "object" || data === null) return null;
  const { folder, integrity } = data as { readonly [field: string]: unknown };
  if (typeof folder !== "string" || !/^pinned\/[0-9a-f]{16}\/$/.test(folder)) return null;
  if (typeof integrity !== "object" || integrity === null) return null;
  const hashes = Object.entries(integrity);
  const whole = hashes.every(([, hash]) => typeof hash === "string" && /^sha384-[\w+/]{64}$/.test(hash));
  return whole ? { folder, integrity: Object.fromEntries(hashes) } : null;
}
