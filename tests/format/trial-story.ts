import { checkStory } from "../../src/format/check-story.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";

const atlas = readAtlas("tests/fixtures/geo");
export type Feature = Record<string, unknown> & { readonly properties: Record<string, unknown> };

export function site(
  id: string,
  coordinates: readonly unknown[],
  more: Record<string, unknown> = {},
): Feature {
  const properties = { name: id, kind: "city", summary: "A place.", source: { name: "Own survey" }, ...more };
  return { type: "Feature", id, properties, geometry: { type: "Point", coordinates } };
}

export const linz = site("linz", [14.29, 48.31]);
export const graz = site("graz", [15.44, 47.07]);

/** What the check says of a story, a line each: severity, file, place and message; and the hints. */
export function check(article: string, sites: object): { ok: boolean; told: string[]; hints: string } {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map([
    ["article.md", encode(article)],
    ["sites.geojson", encode(JSON.stringify(sites, null, 1))],
  ]);
  const checked = checkStory({ id: "trial", files, pathOf: (name) => name }, atlas);
  const all = [...(checked.ok ? [] : checked.problems), ...checked.warnings];
  return {
    ok: checked.ok,
    told: all.map(
      ({ severity, file, line, column, message }) => `${severity} ${file}:${line}:${column} ${message}`,
    ),
    hints: all.map(({ hint }) => hint).join("\n"),
  };
}

export const articleOf = (body: string, front = ""): string =>
  `---\ntitle: Trial\npublished: 2026-02-03\n${front}---\n\nIn [Linz](#linz).\n\n${body}\n`;
export const collection = (features: readonly Feature[], more: object = {}) => ({
  type: "FeatureCollection",
  ...more,
  features,
});
