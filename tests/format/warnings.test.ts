import { describe, expect, test } from "vitest";
import { checkStory } from "../../src/format/check-story.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";

const atlas = readAtlas("tests/fixtures/geo");
type Feature = Record<string, unknown> & { readonly properties: Record<string, unknown> };

function site(id: string, coordinates: readonly unknown[], more: Record<string, unknown> = {}): Feature {
  const properties = { name: id, kind: "city", summary: "A place.", source: { name: "Own survey" }, ...more };
  return { type: "Feature", id, properties, geometry: { type: "Point", coordinates } };
}

const linz = site("linz", [14.29, 48.31]);
const graz = site("graz", [15.44, 47.07]);

/** What the check says of a story, a line each: severity, file, place and message; and the hints. */
function check(article: string, sites: object): { ok: boolean; told: string[]; hints: string } {
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

const articleOf = (body: string, front = ""): string =>
  `---\ntitle: Trial\npublished: 2026-02-03\n${front}---\n\nIn [Linz](#linz).\n\n${body}\n`;
const collection = (features: readonly Feature[], more: object = {}) => ({
  type: "FeatureCollection",
  ...more,
  features,
});

const markdown: [what: string, body: string, told: string[]][] = [
  [
    "a table",
    "| Town | Votes |\n| :--- | ---: |\n| a | b |",
    ["8:1 a table is printed as a paragraph, with its lines"],
  ],
  [
    "a table without outer lines, below words",
    "Votes:\nTown | Votes\n-|-\na | b",
    ["9:1 a table is printed as a paragraph, with its lines"],
  ],
  ["words struck out", "It was ~~closed~~ open.", ["8:8 ~~ strikes nothing out: the signs are printed"]],
  [
    "a footnote",
    "It opened[^1].\n\n[^1]: By the *board*, on Monday.",
    ["8:10 a footnote's sign is printed as it stands", "10:1 a footnote's sign is printed as it stands"],
  ],
  [
    "a task list",
    "- [x] counted\n- [ ] signed",
    ["8:3 a task's box is printed as its signs", "9:3 a task's box is printed as its signs"],
  ],
  [
    "a line of dashes below a paragraph",
    "Nobody was hurt.\n---\nMore.",
    ["9:1 the line of - makes the words above it a heading, which is no passage"],
  ],
  [
    "a line of dashes below two lines of a quote",
    "> Nobody was\n> hurt.\n> ---",
    ["10:3 the line of - makes the words above it a heading, which is no passage"],
  ],
  [
    "a line of equals signs",
    "Nobody was hurt.\n===",
    ["9:1 the line of = makes the words above it a heading, which is no passage"],
  ],
  [
    "four spaces",
    "    Indented by a word processor.",
    ["8:1 lines that begin with four spaces are printed as code, which is no passage"],
  ],
  ["a year at the start", "1986. It was a cold spring.", ['8:1 "1986." begins a numbered list']],
  [
    "years that are counted on",
    "1986. Cold.\n1990. Warm.",
    ['8:1 "1986." begins a numbered list', '9:1 "1990." is printed as 1987'],
  ],
  ["a day at the start", "24. Februar war ein Donnerstag.", ['8:1 "24." begins a numbered list']],
  [
    "an entity",
    "The firm R&amp;D &copy; &#8211; it said.",
    ["8:11 &amp; is printed as &", "8:18 &copy; is printed as ©", "8:25 &#8211; is printed as –"],
  ],
  [
    "bold type that does not close",
    "**“Nobody.”**he said.",
    [
      "8:1 the signs of bold type are printed: they do not open and close here",
      "8:12 the signs of bold type are printed: they do not open and close here",
    ],
  ],
  [
    "bold type with spaces in it",
    "It is ** bold ** here.",
    [
      "8:7 the signs of bold type are printed: they do not open and close here",
      "8:15 the signs of bold type are printed: they do not open and close here",
    ],
  ],
  [
    "a line that no link uses",
    "Words.\n\n[Correction]: https://a.example/c",
    ['10:1 the line "[Correction]: ..." is not printed: no link uses it'],
  ],
];

const meant: [what: string, body: string][] = [
  ["escaped signs", "\\~~no\\~~ and \\[^1] and \\**no\\** and \\&copy; and 1986\\. It was."],
  ["a list from one on", "1. First\n2. Second"],
  ["a list that begins later and goes on", "3. Third\n4. Fourth"],
  ["a heading by signs", "## Words"],
  ["a rule between paragraphs", "Words.\n\n---\n\nWords."],
  ["fenced code", "```\ncode\n```"],
  ["signs that cannot be seen", "Zwölf&nbsp;Leute, Donau&shy;dampf."],
  ["a censored word and a sum", "It is f***ing dear: 3 * 4 francs."],
  ["a definition that is used", "See [it][n].\n\n[n]: https://a.example/c"],
  ["a line in a sentence", "He said a | b, and no more.\n- and went"],
  ["code with signs", "`~~a~~ [^1] &copy; **`"],
];

describe("An article's warnings", () => {
  test.each(markdown)("tell of %s, with its place, and the story is in order", (_, body, told) => {
    const checked = check(articleOf(body), collection([linz]));
    expect(checked).toMatchObject({ ok: true, told: told.map((line) => `warning article.md:${line}`) });
    for (const hint of checked.hints.split("\n")) expect(hint).toMatch(/^[A-Z].*\.$/u);
  });

  test.each(meant)("are silent about %s", (_, body) => {
    expect(check(articleOf(body), collection([linz]))).toMatchObject({ ok: true, told: [] });
  });
});

const positions: [what: string, features: Feature[], more: object, told: RegExp, hint: RegExp][] = [
  [
    "0,0",
    [linz, site("graz", [0, 0])],
    {},
    /^warning .* graz: \[0, 0\] lies in the sea off Ghana/,
    /state "within"/,
  ],
  [
    "180 degrees",
    [linz, site("graz", [180, -16.5])],
    {},
    /^warning .* graz: the longitude 180 is the edge/,
    /179\.99/,
  ],
  [
    "a longitude counted on",
    [linz, site("graz", [182, -16.5])],
    {},
    /^warning .* graz: the longitude 182 is beyond 180 degrees; it is read as -178$/,
    /Write -178/,
  ],
  [
    "another coordinate system",
    [linz, graz],
    { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::4326" } } },
    /^warning sites\.geojson:\d+:\d+ the file names a coordinate system \(urn:ogc:def:crs:EPSG::4326\)/,
    /WGS 84/,
  ],
  [
    "a latitude beyond 90",
    [linz, site("graz", [47.07, 115.44])],
    {},
    /^error .* graz: its geometry is no point on Earth$/,
    /look exchanged: write \[115\.44, 47\.07\]/,
  ],
  [
    "metres",
    [linz, site("graz", [1718772, 5951263])],
    {},
    /^error .* no point on Earth$/,
    /metres of another coordinate system: export the file in WGS 84/,
  ],
  [
    "a place outside what it states, and exchanged inside",
    [
      site("linz", [14.29, 48.31], { within: { product: "countries", feature: "AT" } }),
      site("graz", [47.07, 15.44], { within: { product: "countries", feature: "AT" } }),
    ],
    {},
    /^error .* lies outside its "within"/,
    /look exchanged: \[15\.44, 47\.07\] lies inside/,
  ],
];

describe("The warnings of sites", () => {
  const article = articleOf("In [Graz](#graz).");

  test.each(positions)("tell of %s", (_, features, more, told, hint) => {
    const checked = check(article, collection(features, more));
    expect(checked.told).toEqual([expect.stringMatching(told)]);
    expect(checked.hints).toMatch(hint);
  });

  test("tell of a place that lies beside the others when exchanged", () => {
    const both = articleOf("In [Graz](#graz) and [Wels](#wels).");
    const features = [linz, site("graz", [47.07, 15.44]), site("wels", [14.03, 48.16])];
    const { ok, told, hints } = check(both, collection(features));
    expect({ ok, told }).toEqual({
      ok: true,
      told: [
        expect.stringMatching(
          /^warning sites\.geojson:\d+:\d+ graz: longitude and latitude look exchanged: \[15\.44, 47\.07\] lies beside the other places$/,
        ),
      ],
    });
    expect(hints).toMatch(/state "within"/);
  });

  test("tell of a place outside the frame that lies in it when exchanged", () => {
    const framed = articleOf("In [Graz](#graz).", "map:\n  frame: [13, 46, 17, 49]\n");
    const far = site("linz", [14.29, 48.31]);
    expect(check(framed, collection([far, site("graz", [47.07, 15.44])])).told).toEqual([
      expect.stringMatching(/graz: longitude and latitude look exchanged: .* in the map's frame$/),
    ]);
  });

  test.each([
    ["places that are far apart", [linz, site("graz", [-77.04, 38.9])], {}],
    [
      "the usual coordinate system by its name",
      [linz, graz],
      { crs: { properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } } },
    ],
    ["a place on the prime meridian", [linz, site("graz", [0, 5.67])], {}],
  ])("are silent about %s", (_, features, more) => {
    expect(check(article, collection(features, more))).toMatchObject({ ok: true, told: [] });
  });

  test.each([
    [
      "a property",
      { sumary: "x" },
      /^warning sites\.geojson:\d+:\d+ linz: unknown key "sumary"$/,
      /^Did you mean "summary"\? Known keys: name,/,
    ],
    [
      "a property that is like none",
      { population: 5 },
      /linz: unknown key "population"$/,
      /^Known keys: name,/,
    ],
    [
      "a part of a source",
      { source: { name: "x", link: "y" } },
      /linz: "source": unknown key "link"$/,
      /Known keys: name, url\.$/,
    ],
  ])("tell of a key that says nothing: %s", (_, more, told, hint) => {
    const checked = check(articleOf("x"), collection([site("linz", [14.29, 48.31], more)]));
    expect(checked).toMatchObject({ ok: true, told: [expect.stringMatching(told)] });
    expect(checked.hints).toMatch(hint);
  });

  test("leave what a draft notes for its editor alone", () => {
    const doubt = { confidence: 0.5, reason: "x", alternatives: [] };
    expect(check(articleOf("x"), collection([site("linz", [14.29, 48.31], doubt)])).told).toEqual([]);
  });
});

test("An unknown key of the front matter is refused with the one that it is most like", () => {
  const { ok, told, hints } = check(articleOf("x", "datline: Linz\n"), collection([linz]));
  expect({ ok, told }).toEqual({
    ok: false,
    told: ['error article.md:4:1 front matter: unknown key "datline"'],
  });
  expect(hints).toMatch(/^Did you mean "dateline"\? Known keys:/);
});
