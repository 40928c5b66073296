import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseJson } from "../../src/format/json-tree.ts";
import { articleKeys } from "../../src/format/keys/article-keys.ts";
import { formatFiles } from "../../src/format/keys/files.ts";
import type { Keys, Shape } from "../../src/format/keys/key.ts";
import { fits } from "../../src/format/keys/misfits.ts";
import { formatReference } from "../../src/format/keys/reference-of.ts";
import { schemaOf } from "../../src/format/keys/schema-of.ts";
import { unknownKeysIn } from "../../src/format/keys/unknown.ts";
import { createReport } from "../../src/format/report.ts";
import { writeDocument } from "../write-document.ts";

const reference = "docs/story-format.md";
const regen = "REGEN=1 npx vitest run tests/format/reference.test.ts writes it";
const schemas = new Map(formatFiles.map((file) => [file.id, schemaOf(file)]));
const fileOf = (id: string): string => `docs/schemas/${id}.schema.json`;

test(`${reference} is what the tables say`, async () => {
  if (process.env.REGEN) await writeDocument(reference, formatReference());
  const words = (text: string): string => text.replace(/[ -]+/g, " ").trim();
  expect(words(readFileSync(reference, "utf8")), regen).toBe(words(formatReference()));
});

test.each([...schemas])("the schema of %s is what the tables say", async (id, schema) => {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env.REGEN) await writeDocument(fileOf(id), text);
  expect(JSON.parse(readFileSync(fileOf(id), "utf8")), regen).toEqual(JSON.parse(text));
});

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validators = new Map([...schemas].map(([id, schema]) => [id, ajv.compile(schema)]));
function faultsOf(id: string, value: unknown): string[] {
  const validate = validators.get(id);
  if (!validate) throw new Error(`There is no schema of ${id}.`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const folders = ["stories", "examples"].flatMap((root) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(`${root}/${entry.name}`).includes("article.md"))
    .map(({ name }) => `${root}/${name}`),
);
const frontMatter = (file: string): unknown => parse(readFileSync(file, "utf8").split(/^---$/m)[1] ?? "");

describe.each(folders)("%s", (folder) => {
  test.each(readdirSync(folder).filter((name) => /^(article(\..+)?\.md|sites\.geojson)$/.test(name)))(
    "%s is valid by its schema",
    (name) => {
      const file = `${folder}/${name}`;
      if (name === "sites.geojson")
        expect(faultsOf("sites", JSON.parse(readFileSync(file, "utf8")))).toEqual([]);
      else expect(faultsOf(name === "article.md" ? "article" : "translation", frontMatter(file))).toEqual([]);
    },
  );
});

test("all stories and examples are looked at", () => {
  expect(folders.length).toBeGreaterThanOrEqual(11);
});

test.each([
  ["article", { title: "x", published: "2025-03-18", colour: "red" }, /additional properties/],
  ["article", { published: "2025-03-18" }, /required property 'title'/],
  ["article", { title: "x", published: "18 March" }, /match pattern/],
  ["sites", { type: "FeatureCollection", features: [{ type: "Feature", id: "p1" }] }, /features\/0\/id/],
  ["dateline", { frnt: "x" }, /additional properties/],
])("a schema refuses what is none: %s %#", (id, value, fault) => {
  expect(faultsOf(id, value).join("\n")).toMatch(fault);
});

/** Every object of keys in a shape. */
function tablesIn(keys: Keys): Keys[] {
  const inside = (shape: Shape): Keys[] =>
    shape.is === "keys"
      ? tablesIn(shape.keys)
      : shape.is === "list" || shape.is === "entries"
        ? inside(shape.of)
        : shape.is === "either"
          ? shape.of.flatMap(inside)
          : [];
  return [keys, ...Object.values(keys).flatMap(({ shape }) => inside(shape))];
}

const keys = formatFiles
  .flatMap(({ keys, items }) => [keys, ...(items ? [items.keys] : [])])
  .flatMap(tablesIn)
  .flatMap((table) => Object.entries(table));

test.each(keys)("the example of %s may stand there", (name, { shape, example, what }) => {
  const report = createReport("example");
  const node = parseJson(JSON.stringify(example), report);
  if (!node) throw new Error("The example is no JSON.");
  fits(node, shape, name, report);
  expect(report.problems).toEqual([]);
  expect(unknownKeysIn(node, shape)).toEqual([]);
  expect(what).toMatch(/^[\p{L}[`].*[^.]$/u);
});

test("an unknown key is told where it stands, with the nearest, or with where it belongs", () => {
  const told = (json: string): string[] => {
    const node = parseJson(json, createReport("x"));
    return unknownKeysIn(node, { is: "keys", keys: articleKeys }).map(
      ({ key, place, path, hint }) =>
        `${place.line}:${place.column} ${[...path, key].join(".")} ${hint.split(/\.? Known keys/)[0]}`,
    );
  };
  expect(told('{"map":\n {"frmae": 1}}')).toEqual(['2:3 map.frmae Did you mean "frame"?']);
  expect(told('{"frame": 1}')).toEqual(['1:2 frame Write it inside "map"']);
  expect(told('{"figures": [{"passage": "p1"}, {"pasage": "p1"}]}')).toEqual([
    '1:34 figures.pasage Did you mean "passage"?',
  ]);
  expect(told('{"labels": {"anything": "x"}}')).toEqual([]);
});
