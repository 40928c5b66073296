import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** Where something stands in the front matter: keys and indexes, such as ["unmapped", 0, "reason"]. */
export type FrontPath = readonly (string | number)[];

const pattern = /^(\uFEFF?---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)??)(---[ \t]*(?:\r?\n|$))/;

/** An article's front matter as a value; an empty object where it has none that can be read. */
export function frontOf(article: string): Readonly<Record<string, unknown>> {
  return yamlOf(pattern.exec(article)?.[2] ?? "");
}

/**
 * The article with one value of its front matter set, or taken out where `value` is undefined. Only the bytes of that
 * value change: comments, other keys and the way they are written stay. An entry of a list is added with its length as index.
 */
export function withFront(article: string, path: FrontPath, value: unknown): string {
  const found = pattern.exec(article);
  if (!found) {
    const front = value === undefined ? "" : stringify(nested(path, value));
    return `---\n${front}---\n\n${article}`;
  }
  const [all, start = "", source = "", end = ""] = found;
  const yaml = changed(source, path, value);
  return start + yaml + end + article.slice(all.length);
}

/** A YAML file as a value; an empty object where it is none that can be read. */
export function yamlOf(source: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(source, { schema: "core" });
  return isMap(document.contents) ? document.toJS() : {};
}

/** A YAML file with one value set, or taken out where it is undefined, as `withFront` does in front matter. */
export function withYaml(source: string, path: FrontPath, value: unknown): string {
  const isLast =
    value === undefined && isMap(yamlAt(source, path.slice(0, -1))) && lengthAt(source, path) === 1;
  return changed(source, isLast && path.length > 1 ? path.slice(0, -1) : path, value);
}

function yamlAt(source: string, path: FrontPath): unknown {
  const document = parseDocument(source, { schema: "core" });
  return path.length ? document.getIn(path, true) : document.contents;
}

/** How many entries stand beside one. */
function lengthAt(source: string, path: FrontPath): number {
  const parent = yamlAt(source, path.slice(0, -1));
  return isCollection(parent) && parent.has(path.at(-1)) ? parent.items.length : 0;
}

/** Tries the smallest change first, and writes the whole anew where that would say something else. */
function changed(source: string, path: FrontPath, value: unknown): string {
  const document = parseDocument(source, { schema: "core" });
  const wanted = parseDocument(source, { schema: "core" });
  if (value === undefined && !wanted.hasIn(path)) return source;
  if (value === undefined) wanted.deleteIn(path);
  else setIn(wanted, path, value);
  const small = spliced(source, document, path, value);
  if (small !== null) {
    const read = parseDocument(small, { schema: "core" });
    if (!read.errors.length && JSON.stringify(read.toJS()) === JSON.stringify(wanted.toJS())) return small;
  }
  const eol = source.includes("\r\n") ? "\r\n" : "\n";
  return wanted.contents === null ? "" : wanted.toString({ lineWidth: 0 }).replaceAll("\n", eol);
}

function setIn(document: Document, path: FrontPath, value: unknown): void {
  if (!isMap(document.contents)) document.contents = document.createNode({}) as Document["contents"];
  for (let depth = path.length - 1; depth > 0; depth--)
    if (isCollection(document.getIn(path.slice(0, depth), true))) {
      if (document.hasIn(path.slice(0, depth + 1))) break;
      document.setIn(path.slice(0, depth + 1), document.createNode(nested(path.slice(depth + 1), value)));
      return;
    }
  if (document.has(path[0] as string)) document.setIn(path, document.createNode(value));
  else document.set(path[0] as string, document.createNode(nested(path.slice(1), value)));
}

/** A value inside the keys that lead to it. */
function nested(path: FrontPath, value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, key) => (typeof key === "number" ? [inner] : { [key]: inner }),
    value,
  );
}

type Collection = YAMLMap | YAMLSeq;

/** The source with the change as a splice; null where it is not to be done so. */
function spliced(source: string, document: Document, path: FrontPath, value: unknown): string | null {
  let depth = 0;
  let parent: unknown = document.contents;
  if (!isMap(parent)) return null;
  for (; depth < path.length - 1; depth++) {
    const child: unknown = (parent as Collection).get(path[depth] as never, true);
    if (!isCollection(child)) break;
    parent = child;
  }
  const collection = parent as Collection;
  const key = path[depth] as string | number;
  const node = collection.get(key as never, true) as Node | undefined;
  const isWhole = depth === path.length - 1;
  if (value === undefined) return node && isWhole ? without(source, collection, key) : source;
  const inner = isWhole ? value : nested(path.slice(depth + 1), value);
  if (node) return replaced(source, collection, node, inner);
  return added(source, collection, key, inner);
}

/** One line of YAML for a value inside flow brackets, or of a short scalar. */
function inFlow(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

function replaced(source: string, parent: Collection, node: Node, value: unknown): string | null {
  const range = node.range;
  if (!range) return null;
  const isFlow = parent.flow || (isCollection(node) && node.flow) || isShort(value);
  const isBlock = isScalar(node) && (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL");
  const tail = isBlock ? (/\r?\n$/.exec(source.slice(range[0], range[1]))?.[0] ?? "") : "";
  const text = isFlow ? inFlow(value) : null;
  if (text === null || text.includes("\n")) return null;
  const space = range[0] === range[1] && !/\s$/.test(source.slice(0, range[0])) ? " " : "";
  return source.slice(0, range[0]) + space + text + tail + source.slice(range[1]);
}

/** Whether a value is written on one line: no mapping, no list of mappings, no text of several lines. */
function isShort(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each !== "object" || each === null);
  if (typeof value === "string") return !value.includes("\n");
  return typeof value !== "object" || value === null;
}

function added(source: string, parent: Collection, key: string | number, value: unknown): string | null {
  const range = parent.range;
  if (!range) return null;
  if (parent.flow) {
    const close = range[1] - 1;
    const before = source.slice(0, close).trimEnd();
    const entry = typeof key === "number" ? inFlow(value) : `${inFlow(key)}: ${inFlow(value)}`;
    if (entry.includes("\n")) return null;
    const comma = parent.items.length ? `, ${entry}` : entry;
    return before + comma + source.slice(before.length);
  }
  const column = columnOf(source, parent);
  const written =
    typeof key === "number"
      ? stringify([value], { lineWidth: 0 })
      : stringify({ [key]: value }, { lineWidth: 0 });
  const lines = written.trimEnd().split("\n");
  const eol = source.includes("\r\n") ? "\r\n" : "\n";
  const block = lines.map((line) => " ".repeat(column) + line + eol).join("");
  const at = endOfLastItem(source, parent);
  const head = source.slice(0, at);
  return head + (head && !head.endsWith("\n") ? eol : "") + block + source.slice(at);
}

/** The column that the entries of a block begin at. */
function columnOf(source: string, parent: Collection): number {
  const at = parent.range?.[0] ?? 0;
  return at - (source.lastIndexOf("\n", at - 1) + 1);
}

/** Where the line ends on which the last entry does, behind a comment on it. */
function endOfLastItem(source: string, parent: Collection): number {
  const last = parent.items.at(-1) as Pair | Node | undefined;
  const node = (last && "value" in last && "key" in last ? (last.value ?? last.key) : last) as
    | Node
    | undefined;
  const end = node?.range?.[1] ?? parent.range?.[1] ?? source.length;
  if (source[end - 1] === "\n") return end;
  const line = source.indexOf("\n", end);
  return line < 0 ? source.length : line + 1;
}

/** The source without an entry and its line. */
function without(source: string, parent: Collection, key: string | number): string | null {
  if (parent.flow) return withoutInFlow(source, parent, key);
  if (parent.items.length === 1) return null;
  const index = indexOf(parent, key);
  const item = parent.items[index] as Pair | Node | undefined;
  if (!item) return null;
  const first = ("key" in item && "value" in item ? item.key : item) as Node;
  const from = source.lastIndexOf("\n", (first.range?.[0] ?? 0) - 1) + 1;
  const node = ("key" in item && "value" in item ? (item.value ?? item.key) : item) as Node;
  const end = node.range?.[1] ?? from;
  const line = source[end - 1] === "\n" ? end : source.indexOf("\n", end) + 1;
  return source.slice(0, from) + (line <= 0 ? "" : source.slice(line));
}

function withoutInFlow(source: string, parent: Collection, key: string | number): string | null {
  const rest = parent.toJSON();
  if (Array.isArray(rest)) rest.splice(Number(key), 1);
  else delete rest[key];
  const range = parent.range;
  const text = inFlow(rest);
  return range && !text.includes("\n") ? source.slice(0, range[0]) + text + source.slice(range[1]) : null;
}

function indexOf(parent: Collection, key: string | number): number {
  if (!isMap(parent)) return Number(key);
  return parent.items.findIndex(({ key: each }) => isScalar(each) && each.value === key);
}
