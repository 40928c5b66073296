import { describe, expect, it } from "vitest";
import { mendOf } from "../../../src/desk/page/check/mends.ts";
import { offsetOf, whereOf } from "../../../src/desk/page/check/where.ts";
import { addLayer, ownLayersOf, removeLayer, setLayer } from "../../../src/desk/page/own-layers.ts";
import { createWork } from "../../../src/desk/page/work.ts";
import { checkStory } from "../../../src/format/check-story.ts";
import { readAtlas } from "../../../src/press/read-atlas.ts";
import { lyon, siteOf, storyFiles } from "./world.ts";

const atlas = readAtlas("tests/fixtures/geo");

const settled = (article: string, sites: object[]) => ({
  "article.md": `---\ntitle: A story\npublished: 2026-11-26\n${article}`,
  "sites.geojson": JSON.stringify({ type: "FeatureCollection", features: sites }, null, 2),
});

/** The problems of a story as the desk shows them, each with the step that mends it, until none is left to mend. */
function mended(files: Record<string, string>): {
  files: Record<string, string>;
  pressed: string[];
  left: string[];
} {
  const pressed: string[] = [];
  for (let step = 0; step < 10; step++) {
    const work = createWork(files, () => 0);
    const bytes = new Map(
      Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    );
    const checked = checkStory({ id: "a-story", files: bytes, pathOf: (name) => name }, atlas);
    const problems = [...(checked.ok ? [] : checked.problems), ...checked.warnings];
    const moment = work.now.peek();
    const mends = problems.flatMap((problem) => {
      const where = whereOf(problem, work.article(), files["sites.geojson"] ?? "");
      return mendOf(problem, where, moment) ?? [];
    });
    const [mend] = mends;
    if (!mend) return { files, pressed, left: problems.map(({ message }) => message) };
    work.change(mend.step);
    files = { ...work.files() };
    pressed.push(mend.words);
  }
  throw new Error("What was mended is found again and again.");
}

describe("one press mends", () => {
  it.each<[what: string, files: Record<string, string>, pressed: string[]]>([
    [
      "a site that no passage mentions",
      settled("---\n\nRain fell on [Lyon](#lyon).\n", [lyon, siteOf("metz", "Metz", [6.2, 49.1])]),
      ["mendTakeOut"],
    ],
    [
      "a name listed as left off that the article lacks",
      settled("unmapped:\n  - { text: Mars, reason: Too far. }\n---\n\nRain fell on [Lyon](#lyon).\n", [
        lyon,
      ]),
      ["mendUnlist"],
    ],
    [
      "a link to a site that is not there",
      settled("---\n\nRain fell on [Lyon](#lyon) and [Metz](#metz).\n", [lyon]),
      ["mendUnlink"],
    ],
    [
      "an unsafe address",
      settled("---\n\nRain fell on [Lyon](#lyon), [he](javascript:x) said.\n", [lyon]),
      ["mendUnlink"],
    ],
    [
      "a frame that is none",
      settled("map:\n  frame: [9, 9, 1, 1]\n---\n\nRain fell on [Lyon](#lyon).\n", [lyon]),
      ["mendFrame"],
    ],
  ])("%s", (_, files, pressed) => {
    const after = mended(files);
    expect(after.pressed).toEqual(pressed);
    expect(after.left).toEqual([]);
    expect(after.files["article.md"]).toContain("Rain fell on [Lyon](#lyon)");
  });
});

it("tells what a problem speaks of: words, a site, or the front matter", () => {
  const files = storyFiles();
  const work = createWork(files, () => 0);
  const article = files["article.md"] ?? "";
  const sites = files["sites.geojson"] ?? "";
  const at = (text: string, words: string) => {
    const before = text.slice(0, text.indexOf(words)).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const where = (file: string, text: string, words: string) =>
    whereOf({ severity: "error", file, message: "", hint: "", ...at(text, words) }, work.article(), sites);
  expect(offsetOf(article, at(article, "Rain").line, 1)).toBe(article.indexOf("Rain"));
  expect(where("article.md", article, "unmapped")).toEqual({ kind: "front" });
  const words = where("article.md", article, "[Lyon]");
  expect(words.kind === "text" && work.now.peek().doc.textBetween(words.position, words.position + 4)).toBe(
    "Lyon",
  );
  expect(where("sites.geojson", sites, '"Lyon."')).toEqual({ kind: "site", id: "lyon" });
  expect(where("article.uk.md", article, "Rain")).toEqual({ kind: "file" });
});

it("takes files as layers, each with a name of its own, and lets them go", () => {
  const work = createWork(storyFiles(), () => 0);
  const shape = '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon"}}]}';
  work.change(addLayer(work.now.peek(), "Überflutet 2026.geojson", shape, "2026-11-26"));
  work.change(addLayer(work.now.peek(), "Uberflutet-2026.GeoJSON", shape, "2026-11-26"));
  expect(ownLayersOf(work.now.peek().head).map(({ file, draw }) => [file, draw])).toEqual([
    ["uberflutet-2026.geojson", "area second"],
    ["uberflutet-2026-2.geojson", "area second"],
  ]);
  work.change(setLayer(work.now.peek(), 1, ["source", "name"], "The agency"));
  expect(ownLayersOf(work.now.peek().head)[1]?.source).toBe("The agency");
  expect(work.files()["layers/uberflutet-2026-2.geojson"]).toBe(shape);
  work.change(removeLayer(work.now.peek(), 0));
  work.change(removeLayer(work.now.peek(), 0));
  expect(work.files()["article.md"]).toBe(storyFiles()["article.md"]);
  expect(Object.keys(work.files()).sort()).toEqual(["article.md", "sites.geojson"]);
});
