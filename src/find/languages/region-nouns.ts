/** A noun after a name that makes a region's name of both: "Kursk region", "Fars Province", "Metcalfe Co.". */
export interface RegionNoun {
  /** The kind that it says, in English as `UnitWords` has it. */
  readonly kind: string;
  /** Whether it is the noun where it is written without a capital too. */
  readonly small?: true;
  /** Whether it is the noun only where a full stop follows. */
  readonly stopped?: true;
  /** Whether bodies have it in their names, so that a capitalised word after it makes one: "Georgia State Patrol". */
  readonly ofBodies?: true;
}

/** Region nouns in lower case. */
export type RegionNouns = ReadonlyMap<string, RegionNoun>;

/** For a language that has them in lower case or before the name, as its `UnitWords` tell. */
export const noRegionNouns: RegionNouns = new Map();
