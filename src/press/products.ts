import { cp, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Atlas } from "../atlas/atlas.ts";
import { compressSite } from "./compress.ts";
import { overviewsOf, takeOverviews } from "./overviews.ts";
import { isPacked, ownRoot } from "./own-root.ts";
import { readAtlas } from "./read-atlas.ts";

/** The products that come with Dateline. */
const own = join(ownRoot, "public/geo");
/** Where a package has them with their overviews, all of them compressed, as each site has them. */
const packed = join(ownRoot, "browser/geo");

const isOwn = (folder: string): boolean => isPacked && resolve(folder) === resolve(own);

/** The products in a folder; those that come with a package bring their overviews along. */
export function readProducts(folder: string): Atlas {
  const products = readAtlas(folder);
  if (isOwn(folder)) takeOverviews(products, packed);
  return products;
}

/** Writes the products in a folder, and their overviews, into another one. */
export async function copyProducts(products: Atlas, from: string, to: string): Promise<void> {
  if (isOwn(from)) return cp(packed, to, { recursive: true });
  await cp(resolve(from), to, { recursive: true });
  for (const { file, text } of overviewsOf(products).values()) await writeFile(join(to, file), text);
}

/** Makes what a package has of the products that come with it. */
export async function packProducts(folder: string): Promise<void> {
  await copyProducts(readAtlas(own), own, folder);
  await compressSite(folder);
}
