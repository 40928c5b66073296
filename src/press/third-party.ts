import type { Atlas } from "../atlas/atlas.ts";
import type { Layer } from "../model/layer.ts";
import { readAtlas } from "./read-atlas.ts";
import type { Shipped } from "./shipped-code.ts";

function rows(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Licences of all code and data that reach readers, in Markdown: `THIRD-PARTY.md`, and `licences.txt` of a site. */
export function thirdPartyNotices(
  code: readonly Shipped[],
  atlas: Atlas = readAtlas("public/geo"),
  /** Layers that single stories have besides. */
  more: readonly Layer[] = [],
): string {
  const sources = new Map(
    [...more, ...atlas.manifest.layers].flatMap(({ sources: all }) =>
      all.map((source) => [source.name, source]),
    ),
  );
  const fence = "~~~~";
  return [
    "# Third-party code and data",
    "What a Dateline page sends to its readers besides our own code (MIT), as `npm run third-party` finds it in\n`node_modules` and in `public/geo/manifest.json`. Tools that only build or test are not in it.",
    "## Code",
    rows([
      ["package", "version", "licence"],
      ["---", "---", "---"],
      ...code.map(({ name, version, licence }) => [name, version, licence]),
    ]),
    "## Data",
    rows([
      ["source", "licence", "credit"],
      ["---", "---", "---"],
      ...[...sources.values()].map(({ name, licence, url, attribution }) => [
        url ? `[${name}](${url})` : name,
        licence || "not stated",
        attribution || "none asked for",
      ]),
    ]),
    "Words in `card.png` and `poster.png` are drawn in DejaVu Sans (Bitstream Vera licence, public domain).",
    "## The licences' words",
    ...code
      .filter(({ text }) => text)
      .map(({ name, text }) => `### ${name}\n\n${fence}text\n${text}\n${fence}`),
    "",
  ].join("\n\n");
}
