import { type FormatFile, formatFiles } from "./files.ts";
import type { Key, Keys, Shape } from "./key.ts";

const start = `# The story format

The one reference of every key that a file may have: what it says, and an example of it. It is made from the tables that the
check reads (\`REGEN=1 npx vitest run tests/format/reference.test.ts\`), as are the JSON Schemas in [schemas](schemas), for the
tools of editors. Keys in **bold** must be there. A key that stands in no table here is told by the check with its line, its
column and the nearest key; it is never passed over in silence.

A story is a folder with \`article.md\` and \`sites.geojson\`. A paragraph of the article is a passage: \`p1\`, \`p2\`, ... in reading
order; headings do not count. A link to \`#trieste\` in it is a mention of the site with that id. With a title its role is
\`voice\`, and the title says who is meant; without one it is \`place\`:

    The ferry left [Trieste](#trieste) at noon, and [Rome](#rome "the Italian government") asked for patience.

[ARCHITECTURE.md](../ARCHITECTURE.md#the-story-format) says what the check refuses and what it warns of.
`;

/** The Markdown of docs/story-format.md. */
export function formatReference(): string {
  return `${start}\n${formatFiles.map(partOf).join("\n")}`;
}

function partOf({ id, title, intro, written, keys, items }: FormatFile): string {
  const schema = `Schema: [${id}.schema.json](schemas/${id}.schema.json).`;
  const own = `## ${title}\n\n${intro} ${schema}\n\n${tableOf(keys, written)}\n`;
  return items ? `${own}\n### ${items.title}\n\n${tableOf(items.keys, written)}\n` : own;
}

function tableOf(keys: Keys, written: FormatFile["written"]): string {
  const rows = rowsOf(keys, "").map(([name, key]) => {
    const label = key.required ? `**\`${name}\`**` : `\`${name}\``;
    const last = name.split(".").at(-1)?.replace("[]", "") ?? name;
    return `| ${label} | ${key.what} | \`${exampleOf(last, key, written).replaceAll("|", "\\|")}\` |`;
  });
  return ["| key | what | example |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Every key with those inside it, as `map.frame` and `figures[].passage`. */
function rowsOf(keys: Keys, above: string): (readonly [name: string, key: Key])[] {
  return Object.entries(keys).flatMap(([name, key]) => [
    [above + name, key] as const,
    ...insideOf(key.shape, above + name),
  ]);
}

function insideOf(shape: Shape, name: string): ReturnType<typeof rowsOf> {
  switch (shape.is) {
    case "keys":
      return rowsOf(shape.keys, `${name}.`);
    case "list":
      return insideOf(shape.of, `${name}[]`);
    case "entries":
      return insideOf(shape.of, `${name}.ID`);
    case "either":
      return shape.of.flatMap((each) => insideOf(each, name));
    default:
      return [];
  }
}

function exampleOf(name: string, { example }: Key, written: FormatFile["written"]): string {
  return written === "json" ? `"${name}": ${inJson(example)}` : `${name}: ${inYaml(example)}`;
}

function inJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}

/** In YAML's flow style, quoted only where it must be. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${inYaml(each)}`)
      .join(", ")} }`;
  if (typeof value !== "string") return String(value);
  return /^[\p{L}][\p{L}\d .'/-]*$/u.test(value) ? value : JSON.stringify(value);
}
