import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Atlas } from "../atlas/atlas.ts";
import type { Layer } from "../model/layer.ts";
import { readAtlas } from "./read-atlas.ts";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** A package whose code reaches readers. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence's words, which some licences want to go along. */
  readonly text: string;
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** MapLibre, which is all that a page loads besides our own code, and what it is bundled from, by name. */
function shippedCode(): Shipped[] {
  const found = new Map<string, Shipped>();
  const take = (name: string, parent: string): void => {
    if (found.has(name) || name.startsWith("@types/")) return;
    const own = join(parent, "node_modules", name);
    const folder = existsSync(own) ? own : join(modules, name);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
    found.set(name, { name, version: manifest.version, licence: manifest.license, text });
    for (const dependency of Object.keys(manifest.dependencies ?? {})) take(dependency, folder);
  };
  take("maplibre-gl", modules);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function rows(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Licences of all code and data that reach readers, in Markdown: `THIRD-PARTY.md`, and `licences.txt` of a site. */
export function thirdPartyNotices(
  atlas: Atlas = readAtlas("public/geo"),
  /** Layers that single stories have besides. */
  more: readonly Layer[] = [],
): string {
  const code = shippedCode();
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
        `[${name}](${url})`,
        licence,
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
