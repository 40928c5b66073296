import { boundsFrom, lonLatFrom } from "../../model/position.ts";
import type { Place } from "../lines.ts";
import type { Report } from "../report.ts";
import { shown } from "../shown.ts";
import type { TreeNode } from "../tree-node.ts";
import type { Shape } from "./key.ts";

/** A value that is none of what may stand at its key. */
interface Misfit {
  readonly place: Place;
  /** What it is not, such as `is not a text`. */
  readonly message: string;
  readonly hint: string;
}

/**
 * Reports every value in a node that its shape does not allow, and every required key that is missing. Unknown keys are
 * told elsewhere.
 *
 * @param label what the message begins with: whose value it is
 * @param path the keys that lead to the node from there
 * @returns whether all fits, so that the value may be taken as what the shape says
 */
export function fits(
  node: TreeNode,
  shape: Shape,
  label: string,
  report: Report,
  path: readonly string[] = [],
): boolean {
  const found = misfitsIn(node, shape, path);
  for (const { place, message, hint } of found) report.add(place, `${label}: ${message}`, hint);
  return !found.length;
}

function misfitsIn(node: TreeNode, shape: Shape, path: readonly string[]): Misfit[] {
  const misfit = (message: string, hint: string): Misfit[] => [
    { place: node.place, message: `${nameAt(path)} ${message}`, hint },
  ];
  const { value } = node;
  switch (shape.is) {
    case "list":
      return Array.isArray(value)
        ? node.items().flatMap((item) => misfitsIn(item, shape.of, path))
        : misfit("is no list", "Write each entry in a line of its own after a hyphen, or all in [ ].");
    case "keys":
    case "entries":
      return isObject(value) ? membersIn(node, shape, path) : misfit("is no list of keys", hintOf(shape));
    case "either": {
      const ways = shape.of.map((each) => misfitsIn(node, each, path));
      const best = ways.find((way) => !way.length || way.every(({ place }) => place !== node.place));
      return best ?? misfit("is none of what may stand here", shape.of.map(hintOf).join(" Or: "));
    }
    default:
      return isValue(value, shape) ? [] : misfit(`is not ${nameOf(shape)}`, hintOf(shape));
  }
}

function membersIn(
  node: TreeNode,
  shape: Shape & { is: "keys" | "entries" },
  path: readonly string[],
): Misfit[] {
  const inside = (key: string, of: Shape): Misfit[] => {
    const child = node.get(key);
    return child ? misfitsIn(child, of, [...path, key]) : [];
  };
  if (shape.is === "entries") return node.keys().flatMap(({ key }) => inside(key, shape.of));
  const names = new Set(node.keys().map(({ key }) => key));
  return Object.entries(shape.keys).flatMap(([key, { shape: of, required }]) =>
    names.has(key)
      ? inside(key, of)
      : required
        ? [{ place: node.place, message: `${nameAt(path)} lacks "${key}"`, hint: hintOf(shape) }]
        : [],
  );
}

function nameAt(path: readonly string[]): string {
  return path.length ? `"${path.join(".")}"` : "what stands here";
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isValue(value: unknown, shape: Shape): boolean {
  switch (shape.is) {
    case "text":
      return typeof value === "string" && value.trim() !== "";
    case "form":
      return typeof value === "string" && new RegExp(shape.pattern).test(value);
    case "flag":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number" && value >= shape.least && value <= shape.most;
    case "bounds":
      return boundsFrom(value) !== null;
    case "position":
      return lonLatFrom(value) !== null;
    case "word":
      return shape.of.includes(shown(value));
    default:
      return true;
  }
}

function nameOf(shape: Shape): string {
  switch (shape.is) {
    case "form":
      return `of the form ${shape.such}`;
    case "flag":
      return "true or false";
    case "number":
      return `a number from ${shape.least} to ${shape.most}`;
    case "bounds":
      return "a bounding box";
    case "position":
      return "a point on Earth";
    case "word":
      return `one of ${shape.of.join(", ")}`;
    default:
      return "a text";
  }
}

/** What to write. */
function hintOf(shape: Shape): string {
  switch (shape.is) {
    case "bounds":
      return "Write [west, south, east, north] in degrees, south < north, and west < east but across the 180th meridian.";
    case "position":
      return "Write [longitude, latitude] in degrees.";
    case "form":
      return `Write it such as ${shape.such}.`;
    case "text":
      return "Write it as text, in quotes if need be.";
    case "list":
      return "Write a list.";
    case "keys":
      return `Write it with ${Object.keys(shape.keys).join(", ")}.`;
    case "entries":
      return `Write lines, each with ${shape.by} before its colon.`;
    default:
      return `Write ${nameOf(shape)}.`;
  }
}
