import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseArticle } from "../../src/format/article.ts";
import { parseJson } from "../../src/format/json-tree.ts";
import { articleKeys, translationKeys } from "../../src/format/keys/article-keys.ts";
import { siteKeys, siteProperties } from "../../src/format/keys/site-keys.ts";
import { createReport } from "../../src/format/report.ts";
import { parseSites } from "../../src/format/sites.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import fc, { runs } from "../properties.ts";
import { expectPlaces, timed } from "./parse-expectations.ts";

/** Milliseconds that a parser may take for one small input; hundreds of times what it needs, as machines are shared. */
const small = 3000;

const front = "---\ntitle: A\npublished: 2024-05-14\n---\n";

const markdownPieces = fc.constantFrom(
  ...'# \n|\n\n|---\n|- |> |1. |*|**|_|[|](#linz)|](#p1)|[a](#b "c")|](javascript:x)|![|`|```\n|<b>|<!--|&#0;|\\|\r\n|\r|\0|\t|    |%zz|title: |map:\n|{|}|\u2028|\uFEFF|ü|\u{1F30D}'.split(
    "|",
  ),
);
const markdown = fc.array(fc.oneof(markdownPieces, fc.string({ unit: "grapheme" })), { maxLength: 60 });
const yamlPieces = fc.constantFrom(
  ..."title|: |\n|- |  |[|]|{|}|&a |*a|!!|'|\"|map:|unmapped:|frame: |published: |2024-05-14|null|~|? |#|%|\t|<<: |...\n|1e999|0x".split(
    "|",
  ),
);

/** What breaks `String(value)`, and what reads a value as JSON. */
const hostile = { toString: "", valueOf: 1, toJSON: "", __proto__: null, constructor: [] };

describe("an article of any text", () => {
  test("gives passages or problems, soon, and never throws", () => {
    fc.assert(
      fc.property(fc.constantFrom("", front), markdown, (head, pieces) => {
        const source = head + pieces.join("");
        const report = createReport("article.md");
        expect(timed(() => parseArticle(source, report))).toBeLessThan(small);
        expectPlaces(report, source);
      }),
      { numRuns: runs(400) },
    );
  });

  test.each(["%E0%A4", "%FF", "%zz"])(
    "may link to #%s, whose escapes are broken, and is read",
    (fragment) => {
      const report = createReport("article.md");
      const parse = (): string[] =>
        parseArticle(`${front}\n[a](#${fragment})\n`, report).blocks.flatMap((block) =>
          block.kind === "passage" ? block.links.map((link) => link.fragment) : [],
        );
      expect(parse).not.toThrow();
      expect(parse()).toEqual([fragment]);
    },
  );

  test("with any front matter gives its fields or problems", () => {
    fc.assert(
      fc.property(fc.array(yamlPieces, { maxLength: 40 }), (pieces) => {
        const source = `---\n${pieces.join("")}\n---\n\ntext\n`;
        const report = createReport("article.md");
        const { front } = parseArticle(source, report);
        expectPlaces(report, source);
        if (!report.problems.length) expect(front.title).not.toBe("");
      }),
      { numRuns: runs(400) },
    );
  });

  test("that has no problems keeps every mention's words at its offsets", () => {
    const word = fc.stringMatching(/^[a-zäé]{1,8}$/);
    const mention = fc.tuple(word, word).map(([text, id]) => ({ text, written: `[${text}](#${id})` }));
    const plain = word.map((text) => ({ text, written: text }));
    fc.assert(
      fc.property(fc.array(fc.oneof(mention, plain), { minLength: 1, maxLength: 20 }), (words) => {
        const report = createReport("article.md");
        const { blocks } = parseArticle(
          `${front}\n${words.map(({ written }) => written).join(" ")}\n`,
          report,
        );
        expect(report.problems).toEqual([]);
        const [passage] = blocks;
        expect(passage?.text).toBe(words.map(({ text }) => text).join(" "));
        if (passage?.kind !== "passage") throw new Error("no passage");
        expect(passage.links.map(({ start, end }) => passage.text.slice(start, end))).toEqual(
          words.filter(({ text, written }) => text !== written).map(({ text }) => text),
        );
      }),
    );
  });
});

describe("sites of any text", () => {
  const jsonPieces = fc.constantFrom(
    ...'{|}|[|]|,|:|"|\\|\\u12|"id"|"a"|null|true|-|0|1|.5|1e9|1e999|//|/*| |\n|\0|\uFEFF|é|"type":"FeatureCollection"|"features":[|{"type":"Feature","id":"a","geometry":|"properties":'.split(
      "|",
    ),
  );

  test("give entries or problems, soon, and never throw", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(jsonPieces, fc.string()), { maxLength: 40 }), (pieces) => {
        const source = pieces.join("");
        const report = createReport("sites.geojson");
        expect(timed(() => parseSites(source, report))).toBeLessThan(small);
        expectPlaces(report, source);
      }),
      { numRuns: runs(500) },
    );
  });

  test("of any JSON value in any member give entries or problems", () => {
    const member = fc.constantFrom(
      "id",
      "type",
      "geometry",
      "properties",
      "name",
      "kind",
      "source",
      "layer",
      "within",
    );
    const feature = fc.dictionary(member, fc.oneof(fc.jsonValue(), fc.dictionary(member, fc.jsonValue())));
    fc.assert(
      fc.property(fc.array(fc.oneof(feature, fc.jsonValue())), (features) => {
        const source = JSON.stringify({ type: "FeatureCollection", features });
        const report = createReport("sites.geojson");
        const { entries } = parseSites(source, report);
        expect(entries.length + report.problems.length).toBeGreaterThan(0);
        expectPlaces(report, source);
      }),
    );
  });

  test.each(Object.keys({ ...siteProperties, ...siteKeys }))(
    "whose %s is an object with a key of JavaScript's own are told of it",
    (key) => {
      for (const properties of [
        { [key]: hostile },
        { [key]: { [key]: hostile, name: hostile, url: hostile } },
      ]) {
        const site = { type: "Feature", id: "a", geometry: null, ...properties, properties };
        const report = createReport("sites.geojson");
        parseSites(JSON.stringify({ type: "FeatureCollection", features: [site] }), report);
        expect(report.problems.length).toBeGreaterThan(0);
      }
    },
  );

  test("are JSON to us exactly when they are to JavaScript", () => {
    const text = fc.oneof(
      fc.array(jsonPieces, { maxLength: 8 }).map((pieces) => pieces.join("")),
      fc.json({ maxDepth: 4 }),
      fc
        .tuple(fc.json(), fc.nat(), jsonPieces)
        .map(([json, at, piece]) => json.slice(0, at) + piece + json.slice(at)),
    );
    fc.assert(
      fc.property(text, (source) => {
        const report = createReport("any.json");
        const ours = parseJson(source, report);
        const told = report.problems.map(({ message }) => message);
        let theirs: unknown;
        try {
          theirs = JSON.parse(source.replace(/^\uFEFF/, ""));
        } catch {
          expect(ours).toBeNull();
          expect(told).not.toEqual([]);
          return;
        }
        if (told.some((message) => /twice|deep/.test(message))) return;
        expect(ours?.value).toEqual(theirs);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("a folder of any bytes", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-check-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("is refused with problems of its two files", async () => {
    const atlas = readAtlas("tests/fixtures/geo");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), async (a, b) => {
        await writeFile(join(folder, "article.md"), a);
        await writeFile(join(folder, "sites.geojson"), b);
        const checked = await checkFolder(folder, atlas);
        if (checked.ok) throw new Error("random bytes are no story");
        expect(new Set(checked.problems.map(({ file }) => file.split("/").at(-1)))).toEqual(
          new Set(["article.md", "sites.geojson"]),
        );
      }),
    );
  });

  test.each(Object.keys({ ...articleKeys, ...translationKeys }))(
    "is read whatever object stands at %s of its front matter",
    async (key) => {
      const atlas = readAtlas("tests/fixtures/geo");
      await writeFile(join(folder, "sites.geojson"), '{"type":"FeatureCollection","features":[]}');
      const entry = { file: hostile, title: hostile, draw: hostile, at: hostile, passage: hostile };
      for (const value of [hostile, [hostile], { [key]: hostile, frames: hostile }, [entry]]) {
        const written = `---\ntitle: A\n${key}: ${JSON.stringify(value)}\n---\n\ntext\n`;
        await writeFile(join(folder, "article.md"), written);
        await writeFile(join(folder, "article.uk.md"), written);
        const checked = await checkFolder(folder, atlas);
        expect(checked.ok).toBe(false);
      }
      await rm(join(folder, "article.uk.md"));
    },
  );

  test("is refused where a file weighs more than 2 MB", async () => {
    await writeFile(join(folder, "article.md"), "a".repeat(2_000_001));
    await writeFile(join(folder, "sites.geojson"), " ".repeat(2_000_001));
    const checked = await checkFolder(folder, readAtlas("tests/fixtures/geo"));
    expect(checked.ok ? [] : checked.problems.map(({ message }) => message)).toEqual([
      "the file is larger than 2 MB",
      "the file is larger than 2 MB",
    ]);
  });
});
