import { areaOf } from "../../atlas/area-of.ts";
import { isShownOn } from "../../model/comparison.ts";
import type { Moment } from "../../model/moment.ts";
import { isDay } from "../day.ts";
import type { Report } from "../report.ts";
import type { CheckedFeature } from "./checked-features.ts";
import type { LayerEntry } from "./layer-entry.ts";

/**
 * The days that the features of a dated layer tell, the earliest first, each with its area where that is known and not rough.
 * None where it is not dated; values that are no dates are problems.
 */
export function momentsHeld(
  { dates, draw }: LayerEntry,
  features: readonly CheckedFeature[],
  report: Report,
): Moment[] {
  if (!dates) return [];
  const { property, holds } = dates;
  const days = new Set<string>();
  for (const { properties, place } of features) {
    const day = dayOf(String(properties[property] ?? ""), holds === "since");
    if (!day) {
      report.add(
        place,
        `"${property}" is ${JSON.stringify(properties[property] ?? null)}, which is no date`,
        "Write it as year-month-day, such as 2025-03-18.",
      );
      break;
    }
    days.add(day);
  }
  const isMeasured = draw.kind === "area" && !features.some(({ isFading }) => isFading);
  return [...days].sort().map((when) => {
    const shown = features.filter(({ properties }) => {
      const value = properties[property];
      return isShownOn(holds === "since" ? { since: value } : { asOf: value }, when);
    });
    return { when, ...(isMeasured && { area: rounded(areaOf(shown.map(({ geometry }) => geometry))) }) };
  });
}

/** The day that a date means; a year holds from the next one on. Null where it is none. */
function dayOf(value: string, isSince: boolean): string | null {
  if (isDay(value)) return value;
  return isSince && /^\d{4}$/.test(value) ? `${Number(value) + 1}-01-01` : null;
}

/** To two digits: outlines are simplified. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
