import { distanceBetween } from "../../model/great-circle.ts";
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

/** Kilometres within which two points of one name are of one land. */
const same = 1500;
/** A town of fewer inhabitants does not keep its name from a land: Mount Hermon is the mountain before Virginia's town. */
const small = 20_000;

/**
 * Adds lands under the names that no place but a small town has; besides the usual one of a land, those of several words,
 * as single words mean too much else. "The Sound" is none.
 */
export function addLands(lands: readonly NamedLand[], names: Pick<NameIndex, "add" | "entries">): void {
  const isFree = (name: string): boolean =>
    names.entries(fold(name)).every(({ place }) => place.origin === "settlement" && place.population < small);
  for (const { names: own, kind, anchor, country } of lands) {
    const [name = "", ...others] = own.filter((each) => !/^the \S+$/i.test(each));
    const known = own
      .flatMap((each) => names.entries(fold(each)))
      .find(({ place }) => place.origin === "area" && distanceBetween(place.anchor, anchor) < same);
    const place = known?.place ?? {
      ...{ name, kind, anchor, country, origin: "area" as const },
      ...{ admin1: "", admin2: "", population: 0, rank: "plain" as const },
    };
    if (!known && !isFree(name)) continue;
    if (!known) names.add(name, place, false);
    for (const other of others) if (/[ -]/.test(other) && isFree(other)) names.add(other, place, false);
  }
}
