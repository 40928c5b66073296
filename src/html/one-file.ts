import { h } from "hastscript";
import { directionOf } from "../model/words.ts";
import { withPosterOf } from "./drawn-alike.ts";
import type { Edition } from "./edition.ts";
import { htmlOf } from "./element.ts";
import type { House } from "./house.ts";
import { fileSlots } from "./page.ts";
import { siteOf } from "./sharing.ts";

/** What the file carries besides the words. */
export interface Carried {
  readonly css: string;
  /** The script `one-file.ts`. */
  readonly unpack: string;
  /** `app`, `worker` and `layer-NAME`, each as base64 of its gzipped bytes. */
  readonly packed: ReadonlyMap<string, string>;
}

/**
 * A story as one file of HTML, which needs nothing else. The streets of an archive are left out, as they are thousands of
 * tiles, and so are photos, fonts and logo; what the file names of its site are whole addresses, or nothing where the site's is not known.
 */
export function oneFileOf(edition: Edition, { css, unpack, packed }: Carried): string {
  const { photos: _, ...data } = edition.data;
  const own = data.languages.filter(({ url }) => url === edition.way);
  const site = siteOf(edition);
  const changed = withPosterOf(edition, {
    root: site?.href ?? "",
    house: withoutFiles(edition.house),
    data: {
      ...data,
      layers: data.layers.filter(isCarried).map(({ overview, ...layer }) => layer),
      languages: site ? data.languages : own,
    },
  });
  const { lang, head, body } = fileSlots(changed);
  const direction = directionOf(lang) === "rtl" ? ' dir="rtl"' : "";
  const parts = [...packed].map(([name, text]) =>
    h("script", { type: "application/octet-stream", id: `part-${name}` }, text),
  );
  return [
    `<!doctype html>\n<html lang="${lang}"${direction} data-root="${site?.href ?? "./"}">\n<head>\n<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>${css}</style>${head}`,
    `</head>\n<body>${body}${htmlOf(parts)}\n<script type="module">${unpack}</script>\n</body>\n</html>\n`,
  ].join("\n");
}

/** The paper's colours and lines; its fonts and logo are files. */
function withoutFiles({ logo: _, ...house }: House): House {
  return { ...house, faces: [] };
}

/** Whether a layer goes along. */
export function isCarried({ tiles }: Edition["data"]["layers"][number]): boolean {
  return !tiles;
}
