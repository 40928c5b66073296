import { readFileSync } from "node:fs";

/** The style sheets that `html/` writes into what it makes. */
export const posterCss = textOf("../views/poster/poster.css");
export const storiesCss = textOf("../html/stories.css");

function textOf(way: string): string {
  return readFileSync(new URL(way, import.meta.url), "utf8");
}
