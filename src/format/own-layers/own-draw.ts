import { scaleLinear } from "d3-scale";
import type { AreaMarks, Draw, LineMarks, PointMarks, Range, Step } from "../../model/draw.ts";
import type { Report } from "../report.ts";
import type { CheckedFeature } from "./checked-features.ts";
import type { OwnDraw } from "./draw-words.ts";
import type { LayerEntry } from "./layer-entry.ts";

/** How a layer is drawn, and the step of a value's feature; null where it has none. */
export interface Drawn {
  readonly draw: Draw;
  stepOf(feature: CheckedFeature): Step | null;
}

const noStep = (): null => null;
/** Steps of a value, where the story names no numbers between them. */
const mostBetween = 4;

/** An entry's draw for the features that there are: classes are held against them, and a value's steps are found. */
export function drawFrom(
  entry: LayerEntry,
  features: readonly CheckedFeature[],
  report: Report,
): Drawn | null {
  const { draw, by, dates } = entry;
  if (draw.kind === "value") return valueDraw(entry, features, report);
  const dated = dates && { dates };
  if (!by) return { draw: { ...marksOf(draw), kind: kindOf(draw), ...dated } as Draw, stepOf: noStep };
  holdClasses(entry, features, report);
  const classes = by.classes.map(({ value, title, draw: own }) => ({ ...marksOf(own), value, title }));
  const whole = { ...marksOf(draw), kind: kindOf(draw), by: { property: by.property, classes }, ...dated };
  return { draw: whole as Draw, stepOf: noStep };
}

function kindOf({ kind }: OwnDraw): "area" | "line" | "point" {
  return kind === "ring" ? "area" : kind === "value" ? "point" : kind;
}

function marksOf(draw: OwnDraw): AreaMarks | LineMarks | PointMarks {
  const { kind: _, ...marks } = draw;
  if (!("kilometres" in marks)) return marks;
  const { kilometres: __, ...area } = marks;
  return draw.kind === "ring" ? { ...area, ring: true } : area;
}

/** Tells of classes that no feature has, and of features that no class draws. */
function holdClasses({ by, file }: LayerEntry, features: readonly CheckedFeature[], report: Report): void {
  if (!by) return;
  const classOf = ({ properties }: CheckedFeature) => properties[by.property];
  if (features.length && features.every((feature) => classOf(feature) === undefined)) {
    const known = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
    report.add(
      features[0]?.place ?? { line: 1, column: 1 },
      `no feature has the property "${by.property}", which tells the classes of ${file} apart`,
      `Properties: ${known.slice(0, 20).join(", ") || "none"}.`,
    );
    return;
  }
  const undrawn = features.filter((feature) => !by.classes.some(({ value }) => value === classOf(feature)));
  if (undrawn[0])
    report.warn(
      undrawn[0].place,
      `${undrawn.length} of ${features.length} features are of no class of "${by.property}", and are not drawn: ${[...new Set(undrawn.map(classOf))].slice(0, 5).join(", ")}`,
      "Add a class for their value, or take them out.",
    );
  for (const { value } of by.classes)
    if (!features.some((feature) => classOf(feature) === value))
      report.warn(
        { line: 1, column: 1 },
        `no feature is of the class "${value}", which the legend tells`,
        "Take the class out of the front matter, or look at the value's spelling.",
      );
}

function valueDraw(
  { by, draw }: LayerEntry,
  features: readonly CheckedFeature[],
  report: Report,
): Drawn | null {
  if (!by || draw.kind !== "value") return null;
  const numberOf = ({ properties }: CheckedFeature): number | null => {
    const value = properties[by.property];
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  };
  const known = features.map(numberOf).filter((value) => value !== null);
  const without = features.filter((feature) => numberOf(feature) === null);
  if (!known.length || without.some(({ properties }) => by.property in properties)) {
    const [first] = without;
    report.add(
      first?.place ?? { line: 1, column: 1 },
      `"${by.property}" is ${JSON.stringify(first?.properties[by.property] ?? null)}, and no number`,
      "A value is shown by its number: write numbers without units, or leave the property out where none is known.",
    );
    return null;
  }
  if (without[0])
    report.warn(
      without[0].place,
      `${without.length} of ${features.length} features have no "${by.property}", and are not drawn`,
      "That is right where the number is not known; say so in the layer's `note`.",
    );
  const between = by.steps ?? thresholdsOf(known);
  const stepOf = (feature: CheckedFeature): Step | null => {
    const value = numberOf(feature);
    return value === null ? null : ((1 + between.filter((each) => value >= each).length) as Step);
  };
  const classes = rangesOf(between).map((range, at) => ({ value: at + 1, step: (at + 1) as Step, range }));
  const isPoints = features.every(({ points }) => points.length);
  const marks = isPoints
    ? { kind: "point", symbol: draw.symbol, role: draw.role }
    : { kind: "area", fill: "tint", outline: "plain", role: draw.role };
  return { draw: { ...marks, by: { property: "step", classes } } as Draw, stepOf };
}

/** Round numbers that divide the values into steps, four at most. */
function thresholdsOf(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  for (let count = mostBetween + 1; count > 0; count -= 1) {
    const ticks = scaleLinear([least, most], [0, 1]).ticks(count);
    const inside = ticks.filter((tick) => tick > least && tick <= most);
    if (inside.length <= mostBetween) return inside;
  }
  return [];
}

function rangesOf(between: readonly number[]): Range[] {
  return [null, ...between].map((from, at) => ({ from, to: between[at] ?? null }));
}
