import type { Evidence } from "../evidence.ts";
import type { Scene } from "./scene.ts";

/** One thing in the text around a name, or about it, that speaks for or against its being a place's. */
export interface Row {
  /** What the row looks at; no two rows of the judge have the same. */
  readonly tell: string;
  readonly when: (scene: Scene) => boolean;
  /** In log-odds: above 0 for a place, below against. */
  readonly weight: number | ((scene: Scene) => number);
  /** What an editor reads; the tell itself where it is left out. */
  readonly reason?: string | ((scene: Scene) => string);
}

/** Rows that are asked in their order: all that hold speak, or only the first that does. */
export interface Table {
  readonly speaks: "each" | "first";
  /** Whether its rows look at what else the name itself may be: they are not asked about a unit's name with its kind. */
  readonly ofName?: true;
  readonly rows: readonly Row[];
}

export function rowsThatSpeak({ speaks, rows }: Table, scene: Scene): readonly Row[] {
  if (speaks === "each") return rows.filter(({ when }) => when(scene));
  const first = rows.find(({ when }) => when(scene));
  return first ? [first] : [];
}

export function evidenceOf({ tell, weight, reason = tell }: Row, scene: Scene): Evidence {
  return {
    weight: typeof weight === "number" ? weight : weight(scene),
    reason: typeof reason === "string" ? reason : reason(scene),
  };
}
