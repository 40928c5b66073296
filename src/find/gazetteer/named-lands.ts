import type { LonLat } from "../../model/position.ts";
import { fold } from "./fold.ts";
import type { NameIndex } from "./name-index.ts";

/** A water or a land that is no unit: a sea, a strait, a range, an island. */
export interface NamedLand {
  /** The usual one first. */
  readonly names: readonly string[];
  readonly kind: "area" | "line";
  readonly anchor: LonLat;
  /** ISO 3166-1 alpha-2, or "" where it belongs to none or to several. */
  readonly country: string;
}

/** Adds those whose name no place has; a further name is added where no other place has it and it is no single word. */
export function addLands(lands: readonly NamedLand[], names: NameIndex): void {
  const isFree = (name: string): boolean => names.entries(fold(name)).length === 0;
  for (const { names: own, kind, anchor, country } of lands) {
    const [name = "", ...others] = own;
    const known = own.flatMap((each) => names.entries(fold(each))).find(({ place }) => place.origin === "area");
    const place = known?.place ?? {
      ...{ name, kind, anchor, country, origin: "area" as const },
      ...{ admin1: "", admin2: "", population: 0, rank: "plain" as const },
    };
    if (!known && !isFree(name)) continue;
    if (!known) names.add(name, place, false);
    for (const other of others) if (/[ -]/.test(other) && isFree(other)) names.add(other, place, false);
  }
}
