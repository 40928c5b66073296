import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import type { Draw } from "../../model/draw.ts";
import type { DrawnClass } from "../../model/looks.ts";

/** Which features of a product are drawn as one of its classes, on a date: a filter, or nothing where all are. */
export function shownIn(
  { only, but, band }: DrawnClass,
  draw: Draw,
  asOf: string | null,
): FilterSpecification | undefined {
  const tests: ExpressionSpecification[] = [];
  if (only) tests.push(["==", ["get", only.property], only.is]);
  if (but) tests.push(["!=", ["get", but.property], but.isNot]);
  if (band !== undefined) tests.push(["==", ["get", "band"], band]);
  if (typeof draw === "object" && draw.dates && asOf) tests.push(holdsOn(draw.dates, asOf));
  return tests.length > 1 ? ["all", ...tests] : tests[0];
}

/** What `isShownOn` of the model says, as an expression. */
function holdsOn(
  { property, holds }: NonNullable<Exclude<Draw, string>["dates"]>,
  asOf: string,
): ExpressionSpecification {
  const value: ExpressionSpecification = ["get", property];
  if (holds === "on") return ["==", value, asOf];
  return [
    "case",
    ["==", ["typeof", value], "number"],
    ["<", ["to-number", value], Number(asOf.slice(0, 4))],
    ["<=", ["to-string", value], asOf],
  ];
}
