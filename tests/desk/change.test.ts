import { describe, expect, test } from "vitest";
import { applyChanges, changesBetween } from "../../src/desk/edit/change.ts";
import { mergeFiles, mergeKeeping } from "../../src/desk/edit/merge.ts";
import fc, { runs } from "../properties.ts";

const texts = fc
  .array(fc.constantFrom("a", "b", "\n", "é", "😀", "words ", "\r\n"), { maxLength: 12 })
  .map((parts) => parts.join(""));
const states = fc.dictionary(
  fc.constantFrom("article.md", "sites.geojson", "layers/a.geojson", "__proto__x"),
  texts,
);

test("changes make the second state from the first, whatever the two are", () => {
  fc.assert(
    fc.property(states, states, (before, after) => {
      const changes = changesBetween(before, after);
      expect({ ...applyChanges(before, JSON.parse(JSON.stringify(changes))) }).toEqual({ ...after });
    }),
    { numRuns: runs(1000) },
  );
});

test("a change is as short as it can be and keeps signs whole", () => {
  expect(changesBetween({ a: "one two" }, { a: "one 2 two" })).toEqual([
    { file: "a", from: 4, to: 4, insert: "2 " },
  ]);
  expect(changesBetween({ a: "😀" }, { a: "😁" })).toEqual([{ file: "a", from: 0, to: 2, insert: "😁" }]);
  expect(changesBetween({ a: "x" }, { a: "x" })).toEqual([]);
});

test("a change that does not fit is refused", () => {
  expect(() => applyChanges({ a: "x" }, [{ file: "a", from: 0, to: 2, insert: "" }])).toThrow(/does not fit/);
});

describe("two who change one state", () => {
  const base = { "article.md": "one\n\ntwo\n\nthree\n", "sites.geojson": '{\n"a": 1,\n\n"b": 2\n}\n' };

  test("are put together where they do not touch", () => {
    const mine = { ...base, "article.md": "ONE\n\ntwo\n\nthree\n" };
    const theirs = {
      "article.md": "one\n\ntwo\n\nTHREE\n",
      "sites.geojson": '{\n"a": 1,\n\n"b": 3\n}\n',
      "layers/x.geojson": "{}",
    };
    expect(mergeFiles(base, mine, theirs)).toEqual({
      ok: true,
      files: { ...theirs, "article.md": "ONE\n\ntwo\n\nTHREE\n" },
    });
  });

  test("are both told where they touch", () => {
    const merged = mergeFiles(
      base,
      { ...base, "article.md": "1\n\ntwo\n\nthree\n" },
      { ...base, "article.md": "I\n\ntwo\n\nthree\n" },
    );
    expect(merged).toEqual({
      ok: false,
      spots: [{ file: "article.md", base: "one\n", mine: "1\n", theirs: "I\n" }],
    });
  });

  test("are both told where lines would fit and the whole be no JSON", () => {
    const merged = mergeFiles(
      { "sites.geojson": "[\n1\n\n]\n" },
      { "sites.geojson": "[\n1,\n\n]\n" },
      { "sites.geojson": "[\n1\n\n]\n\n" },
    );
    expect(merged.ok).toBe(false);
  });

  test("keep a file taken out by one and not touched by the other out, and ask where it was touched", () => {
    const { "article.md": article } = base;
    expect(mergeFiles(base, { "article.md": article }, base)).toEqual({
      ok: true,
      files: { "article.md": article },
    });
    expect(mergeFiles(base, { "article.md": article }, { ...base, "sites.geojson": "{}" }).ok).toBe(false);
  });

  test("lose nothing that only one wrote, whatever it is", () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        expect(mergeFiles(before, after, before)).toEqual({ ok: true, files: { ...after } });
        expect(mergeFiles(before, before, after)).toEqual({ ok: true, files: { ...after } });
      }),
      { numRuns: runs(300) },
    );
  });
});

test.each([
  ["mine", "A\nb\nmine\nd\nE\n"],
  ["theirs", "A\nb\ntheirs\nd\nE\n"],
] as const)("where both changed a line, %s stands there, and elsewhere both changes", (kept, text) => {
  const of = (article: string) => ({ "article.md": article });
  const merged = mergeKeeping(
    of("a\nb\nc\nd\ne\n"),
    { ...of("A\nb\nmine\nd\ne\n"), "layers/own.csv": "x" },
    of("a\nb\ntheirs\nd\nE\n"),
    kept,
  );
  expect(merged).toEqual({ ...of(text), "layers/own.csv": "x" });
});

test("sites that both changed are one's whole file where lines would make a broken one", () => {
  const of = (sites: string) => ({ "sites.geojson": sites });
  const [mine, theirs] = [of("[\n1,\n2\n]\n"), of("[\n3\n]\n")];
  expect(mergeKeeping(of("[\n]\n"), mine, theirs, "theirs")).toEqual(theirs);
});
