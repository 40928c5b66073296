import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Edition } from "../html/edition.ts";
import { isCarried, oneFileOf } from "../html/one-file.ts";
import { posterFileOf } from "../html/poster-file.ts";
import { handoutOf, handoutPictureOf } from "../html/take/handout.ts";
import { linkedPlacesOf } from "../html/take/linked-places.ts";
import { shapes } from "../html/take/picture-shapes.ts";
import { placesCsv } from "../html/take/places-csv.ts";
import { placesGeoJson } from "../html/take/places-geojson.ts";
import { placesKml } from "../html/take/places-kml.ts";
import type { FileParts } from "./file-parts.ts";
import { shapedPictureOf } from "./picture.ts";
import { typed } from "./picture-type.ts";
import { withFilePolicy, withPolicy } from "./policy.ts";
import { posterCss } from "./style-texts.ts";

const zip = promisify(gzip);

/** Bytes that the one file of a story has at most; a story that needs more has none. */
const mostBytes = 1_500_000;

/** The story in one file, beside its page. */
export const wholeFile = "whole.html";

/** The files that readers and other newsrooms take away, by their names. */
export async function takeAwayFiles(
  edition: Edition,
  parts: FileParts,
  site: string,
): Promise<Map<string, string | Uint8Array>> {
  const whole = await wholeFileOf(edition, parts, site);
  const { house } = edition;
  const [map, sheet, shaped] = await Promise.all([
    typed(posterFileOf(edition, posterCss, undefined, house.palettes.light), house),
    typed(handoutPictureOf(edition, posterCss), house),
    Promise.all(shapes.map(async (shape) => [shape.file, await shapedPictureOf(edition, shape)] as const)),
  ]);
  return new Map<string, string | Uint8Array>([
    ["places.geojson", JSON.stringify(placesGeoJson(edition))],
    ["places.csv", placesCsv(edition)],
    ["places.kml", placesKml(edition)],
    ["linked-places.json", JSON.stringify(linkedPlacesOf(edition))],
    ["handout.html", withPolicy(handoutOf(edition, sheet), edition.folder)],
    ["map.svg", map],
    ...shaped,
    ...(whole === null ? [] : [[wholeFile, whole] as const]),
  ]);
}

/** The story in one file; null where that would be too large to send. @param site the folder that has its layers' files */
async function wholeFileOf(edition: Edition, parts: FileParts, site: string): Promise<string | null> {
  const packed = new Map([
    ["app", base64(parts.app)],
    ["worker", base64(parts.worker)],
  ]);
  const layers = edition.data.layers.filter(isCarried);
  const files = await Promise.all(
    layers.map(async ({ url }) => zip(await readFile(join(site, url.split("?")[0] ?? "")), { level: 9 })),
  );
  layers.forEach(({ name }, at) => void packed.set(`layer-${name}`, base64(files[at] as Buffer)));
  const html = withFilePolicy(oneFileOf(edition, { css: parts.css, unpack: parts.unpack, packed }));
  return Buffer.byteLength(html) <= mostBytes ? html : null;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
