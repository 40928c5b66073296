import type { ClassValue, Dates } from "../../model/draw.ts";
import { isSafeAddress } from "../address.ts";
import { isDay } from "../day.ts";
import type { Place } from "../lines.ts";
import type { Report } from "../report.ts";
import type { TreeNode } from "../tree-node.ts";
import { type OwnDraw, parseDraw } from "./draw-words.ts";
import { earlierIn, layerFileName } from "./earlier-files.ts";

/** A class of an own layer's features. */
export interface ClassEntry {
  readonly value: ClassValue;
  readonly title: string;
  readonly draw: OwnDraw;
  readonly place: Place;
}

/** An own layer as the front matter lists it, not yet held against its file. */
export interface LayerEntry {
  /** In the story's folder `layers`. */
  readonly file: string;
  /** The file's name without its ending: what sites and labels refer to. */
  readonly name: string;
  readonly title: string;
  readonly draw: OwnDraw;
  readonly by: {
    readonly property: string;
    readonly classes: readonly ClassEntry[];
    /** Numbers between steps; null where they are to be found. */
    readonly steps: readonly number[] | null;
    readonly place: Place;
  } | null;
  readonly source: { readonly name: string; readonly url: string; readonly licence: string };
  readonly asOf: string | null;
  readonly dates: Dates | null;
  /** Files that show the same on earlier days. */
  readonly earlier: readonly { readonly file: string; readonly asOf: string }[];
  readonly credit: string;
  readonly note: string;
  readonly place: Place;
}

/** The property that says of which file's day a feature is, where a layer has several. */
export const fileDay = "fileDay";

const mostLayers = 12;
const mostSteps = 4;

/** The own layers of a front matter; faulty entries are left out, and told. @param list what stands at `layers` */
export function layersIn(list: TreeNode | null, report: Report): LayerEntry[] {
  if (!list) return [];
  if (!Array.isArray(list.value)) {
    report.add(
      list.place,
      'front matter: "layers" is no list',
      "Write entries with `file`, `title`, `draw` and `source`; names of products belong into `map.layers`.",
    );
    return [];
  }
  const items = list.items();
  if (items.length > mostLayers)
    report.add(
      list.place,
      `front matter: ${items.length} layers of its own are more than a map can show`,
      `Keep the ${mostLayers} that tell the story.`,
    );
  const entries: LayerEntry[] = [];
  for (const item of items.slice(0, mostLayers)) {
    const entry = layerIn(item, report);
    if (!entry) continue;
    if (entries.some(({ name }) => name === entry.name))
      report.add(
        entry.place,
        `front matter: two layers are called "${entry.name}"`,
        "Name their files apart; what stands before the dot is the layer's name.",
      );
    else entries.push(entry);
  }
  return entries;
}

function layerIn(item: TreeNode, report: Report): LayerEntry | null {
  const before = report.problems.length;
  const textAt = (key: string, isRequired = false): string => textIn(item, key, isRequired, report, label);
  const file = item.get("file")?.value;
  const label = typeof file === "string" && file ? `layers/${file}` : "a layer";
  textAt("file", true);
  if (typeof file === "string" && file && !layerFileName.test(file))
    report.add(
      item.get("file")?.place ?? item.place,
      `front matter: "${file}" is no name of a layer's file`,
      "Put it into the story's folder `layers` and write its name alone: lower case letters, digits and hyphens, then .geojson, .kml, .gpx or .csv.",
    );
  const title = textAt("title", true);
  const draw = drawIn(item, textAt("draw", true), null, label, report);
  const source = sourceIn(item, label, report);
  const asOf = textAt("asOf");
  if (asOf && !isDay(asOf))
    report.add(
      item.get("asOf")?.place ?? item.place,
      `front matter: ${label}: "asOf" is "${asOf}", which is no date`,
      "Write it as year-month-day, such as 2025-03-18.",
    );
  const by = draw && byIn(item.get("by"), draw, label, report);
  if (draw?.kind === "value" && !by && report.problems.length === before)
    report.add(
      item.get("draw")?.place ?? item.place,
      `front matter: ${label}: a value needs the property that has it`,
      "Add `by: { property: ... }`, the name of the property with the number.",
    );
  const earlier = earlierIn(item, asOf, label, report);
  const dates = earlier.length
    ? ({ property: fileDay, holds: "on" } as const)
    : datesIn(item.get("dates"), label, report);
  const [credit, note] = [textAt("credit"), textAt("note")];
  if (report.problems.length > before || !draw || typeof file !== "string") return null;
  const name = file.replace(/\.\w+$/, "");
  return {
    file,
    name,
    title,
    draw,
    by,
    source,
    asOf: asOf || null,
    dates,
    earlier,
    credit,
    note,
    place: item.place,
  };
}

function textIn(item: TreeNode, key: string, isRequired: boolean, report: Report, label: string): string {
  const node = item.get(key);
  if (typeof node?.value === "string" && node.value.trim()) return node.value.trim();
  if (node && node.value !== null)
    report.add(
      node.place,
      `front matter: ${label}: "${key}" is not a text`,
      "Write it as text, in quotes if need be.",
    );
  else if (isRequired)
    report.add(
      item.place,
      `front matter: ${label}: "${key}" is missing`,
      `Add \`${key}: ...\` to the entry.`,
    );
  return "";
}

function drawIn(
  item: TreeNode,
  words: string,
  own: OwnDraw | null,
  label: string,
  report: Report,
): OwnDraw | null {
  if (!words) return own;
  const draw = parseDraw(words, own);
  if (!("message" in draw)) return draw;
  report.add(item.get("draw")?.place ?? item.place, `front matter: ${label}: ${draw.message}`, draw.hint);
  return null;
}

function sourceIn(item: TreeNode, label: string, report: Report): LayerEntry["source"] {
  const node = item.get("source");
  const [name, url, licence] = ["name", "url", "licence"].map((key) => {
    const value = node?.get(key)?.value;
    return typeof value === "string" ? value.trim() : "";
  });
  if (!name)
    report.add(
      (node ?? item).place,
      `front matter: ${label}: its source is missing`,
      "Add `source: { name: ..., url: ... }`: whose facts the layer shows.",
    );
  if (url && (!/^https?:/i.test(url) || !isSafeAddress(url)))
    report.add(
      node?.get("url")?.place ?? item.place,
      `front matter: ${label}: unsafe address "${url}"`,
      "Write one that begins with https://.",
    );
  return { name: name ?? "", url: url ?? "", licence: licence ?? "" };
}

function byIn(node: TreeNode | null, draw: OwnDraw, label: string, report: Report): LayerEntry["by"] {
  if (!node) return null;
  const property = node.get("property")?.value;
  const fault = (place: Place, message: string, hint: string): null => {
    report.add(place, `front matter: ${label}: ${message}`, hint);
    return null;
  };
  if (typeof property !== "string" || !property)
    return fault(node.place, '"by" names no property', "Write `by: { property: kind, classes: [...] }`.");
  const stepsNode = node.get("steps");
  const steps = stepsNode && stepsIn(stepsNode.value);
  if (stepsNode && !steps)
    return fault(
      stepsNode.place,
      '"steps" is no list of rising numbers',
      `Write ${mostSteps} at most, such as [10, 50, 100]: one step more is drawn than there are numbers.`,
    );
  if (draw.kind === "value") return { property, classes: [], steps: steps ?? null, place: node.place };
  const classes = (node.get("classes")?.items() ?? []).flatMap((item): ClassEntry[] => {
    const value = item.get("value")?.value;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      fault(item.place, "a class says no value", "Write entries such as `{ value: forecast, title: ... }`.");
      return [];
    }
    const title = textIn(item, "title", true, report, `${label}: class "${value}"`);
    const own = drawIn(item, textIn(item, "draw", false, report, label), draw, label, report);
    return own ? [{ value, title, draw: own, place: item.place }] : [];
  });
  const twice = classes.find(({ value }, at) =>
    classes.slice(0, at).some((other) => String(other.value) === String(value)),
  );
  if (twice) return fault(twice.place, `two classes have the value "${twice.value}"`, "Keep one of the two.");
  if (classes.length) return { property, classes, steps: null, place: node.place };
  return fault(
    node.place,
    '"by" has no classes',
    "Write `classes: [{ value: ..., title: ..., draw: ... }]`; a number is shown by `draw: value`.",
  );
}

function stepsIn(value: unknown): number[] | null {
  const isRising =
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= mostSteps &&
    value.every((step, at) => Number.isFinite(step) && (at === 0 || step > value[at - 1]));
  return isRising ? (value as number[]) : null;
}

function datesIn(node: TreeNode | null, label: string, report: Report): Dates | null {
  if (!node) return null;
  const [property, holds] = [node.get("property")?.value, node.get("holds")?.value];
  if (typeof property === "string" && property && (holds === "since" || holds === "on"))
    return { property, holds };
  report.add(
    node.place,
    `front matter: ${label}: "dates" says not which property has the date, or how it holds`,
    "Write `dates: { property: ..., holds: on }`, or `holds: since` for what holds from its date on.",
  );
  return null;
}
