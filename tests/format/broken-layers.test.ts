import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkWith, entryOf, feature, frontOf, geoJson, square } from "./layer-story.ts";

interface Row {
  readonly what: string;
  readonly file: string;
  readonly content: string | null;
  readonly entry: string;
  /** Line and column, or the words that begin there. */
  readonly at: string;
  readonly message: string;
  readonly hint: string;
}

const rowsIn = <Of>(name: string): Of[] => parse(readFileSync(`tests/fixtures/layers/${name}.yaml`, "utf8"));
const polygon = feature("a", "Polygon", square);

function placeIn(content: string, place: string): string {
  if (/^\d+:\d+$/.test(place)) return place;
  expect(content).toContain(place);
  const before = content.slice(0, content.indexOf(place)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

/** Expects a problem of that file and place, in those words and with that hint. */
function expectTold(
  { checked, all }: ReturnType<typeof checkWith>,
  where: string,
  { message, hint }: Pick<Row, "message" | "hint">,
): void {
  expect(checked.ok).toBe(false);
  const told = all.map((each) => `${each.severity} ${each.file}:${each.line}:${each.column} ${each.message}`);
  expect(told, told.join("\n")).toContainEqual(
    expect.stringMatching(new RegExp(`^error ${where} .*(?:${message})`)),
  );
  expect(all.map((each) => each.hint).join("\n")).toMatch(new RegExp(hint));
}

describe("a broken layer is refused, with its place and what to do", () => {
  it.each(rowsIn<Row>("broken-files").map((row) => [row.what, row] as const))("%s", (_, row) => {
    const { file, content, entry, at } = row;
    const told = checkWith(frontOf(file, entry), content === null ? {} : { [file]: content });
    expectTold(told, `layers/${file}:${placeIn(content ?? "", at)}`, row);
  });

  it.each([
    ["no UTF-8", "1:3", new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), "no UTF-8", "UTF-8"],
    ["more than 2 MB", "1:1", " ".repeat(2_000_001), "larger than 2 MB", "-simplify"],
    [
      "more vertices than a phone draws",
      "1:1",
      geoJson(
        feature(
          "l",
          "LineString",
          Array.from({ length: 60_001 }, (_, at) => [at / 1000, (at % 2) / 10]),
        ),
      ),
      "60001 vertices",
      "-simplify",
    ],
  ])("%s", (_, place, content, message, hint) => {
    const told = checkWith(frontOf("flood.geojson", entryOf("line")), { "flood.geojson": content });
    expectTold(told, `layers/flood.geojson:${place}`, { message, hint });
  });
});

describe("a faulty entry is refused where it stands", () => {
  it.each(rowsIn<Row>("broken-entries").map((row) => [row.what, row] as const))("%s", (_, row) => {
    const entry = row.entry.includes("source") ? row.entry : `${row.entry}\nsource: { name: N }`;
    const front = `layers:\n  - ${entry.split("\n").join("\n    ")}\n`;
    const told = checkWith(front, { "flood.geojson": geoJson(polygon) });
    expectTold(told, `article.md:${row.at}`, row);
  });

  it("a layer that is called as a product is", () => {
    const told = checkWith(frontOf("countries.geojson", entryOf("area")), {
      "countries.geojson": geoJson(polygon),
    });
    expectTold(told, "article.md:5:5", { message: 'a product "countries" already', hint: "otherwise" });
  });
});
