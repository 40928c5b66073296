import { describe, expect, it } from "vitest";
import { checkStory } from "../../src/format/check-story.ts";
import type { Unreadable } from "../../src/format/story-source.ts";
import { largestArchive, type StreetArchive } from "../../src/format/street-archive.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { articleOf, collection, linz } from "./trial-story.ts";

const atlas = readAtlas("tests/fixtures/geo");
const good: StreetArchive = {
  version: 3,
  isVector: true,
  layers: ["earth", "water", "roads"],
  bounds: [14.1, 48.2, 14.5, 48.4],
  minzoom: 0,
  maxzoom: 15,
  bytes: 8_000_000,
  asOf: null,
};

function check(archives: Readonly<Record<string, StreetArchive | Unreadable>>, detail = "streets.pmtiles") {
  const front = `detail: ${detail}\nmap:\n  frame: [14.25, 48.28, 14.32, 48.33]\n`;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map([
    ["article.md", encode(articleOf("", front))],
    ["sites.geojson", encode(JSON.stringify(collection([linz]), null, 1))],
  ]);
  const source = {
    id: "trial",
    files,
    archives: new Map(Object.entries(archives)),
    pathOf: (name: string) => name,
  };
  const checked = checkStory(source, atlas);
  return checked.ok ? { detail: checked.value.detail } : { problems: checked.problems };
}

const faults: [what: string, archive: Partial<StreetArchive> | Unreadable, message: RegExp, hint: RegExp][] =
  [
    ["no PMTiles at all", { version: null }, /is no PMTiles archive/, /pmtiles extract/],
    ["of an older version", { version: 2 }, /is of version 2 of PMTiles/, /docs\/detail\.md/],
    ["one of pictures", { isVector: false }, /holds pictures, not vector tiles/, /pmtiles extract/],
    [
      "of another schema",
      { layers: ["transportation"] },
      /lacks the layers "earth" and "roads"/,
      /build\.protomaps\.com/,
    ],
    ["too large", { bytes: largestArchive + 1 }, /has 500 MB, more than the 500 MB/, /--bbox=W,S,E,N/],
    [
      "of another town",
      { bounds: [2.2, 48.8, 2.4, 48.9] },
      /covers \[2\.2, 48\.8.*does not hold the story's frame/,
      /--bbox=14\.229,48\.265,14\.341,48\.345/,
    ],
    [
      "too small for the frame",
      { bounds: [14.26, 48.2, 14.5, 48.4] },
      /does not hold the story's frame/,
      /--bbox=14\.229/,
    ],
    [
      "of no zoom that the frame wants",
      { minzoom: 8, maxzoom: 8 },
      /has zooms 8 to 8, and none that this frame wants/,
      /pmtiles extract/,
    ],
    [
      "one that cannot be read",
      { problem: "not permitted" },
      /cannot be read: not permitted/,
      /pmtiles extract/,
    ],
  ];

describe("an archive of streets is refused, at its key, that is", () => {
  it.each(faults)("%s", (_, archive, message, hint) => {
    const { problems = [] } = check({
      "streets.pmtiles": "problem" in archive ? archive : { ...good, ...archive },
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", file: "article.md", line: 4, column: 9 });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.hint).toMatch(hint);
  });

  it("not there", () => {
    const { problems } = check({ "other.pmtiles": good });
    expect(problems).toMatchObject([{ line: 4, column: 9, message: /./ }]);
    expect(problems?.[0]?.message).toContain("holds no such file");
  });

  it.each(["../secret.pmtiles", "streets.zip"])("no file of the folder: %s", (file) => {
    const { problems } = check({ [file]: good }, file);
    expect(problems?.[0]?.message).toContain(`"${file}", which is no .pmtiles file of the story's folder`);
  });

  it("and one that holds the frame is taken", () => {
    expect(check({ "streets.pmtiles": good })).toEqual({ detail: "streets.pmtiles" });
  });
});
