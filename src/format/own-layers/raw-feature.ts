import type { Place } from "../lines.ts";

/** A feature as a layer's file has it, whatever the file's form. */
export interface RawFeature {
  /** Null where the file gives it none. */
  readonly id: string | null;
  /** Texts, numbers, truths; whatever else stood there is left out. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly geometry: unknown;
  readonly place: Place;
  /** Where a property stands; without it, where the feature does. */
  readonly placeOf?: (property: string) => Place | undefined;
}

/** The id that a file states, as text. */
export function idFrom(...values: readonly unknown[]): string | null {
  const found = values.find(
    (value) => (typeof value === "string" && value.trim() !== "") || typeof value === "number",
  );
  return found === undefined ? null : String(found).trim();
}

/** What of a feature's properties can tell classes, numbers, dates and names. */
export function plainOf(properties: unknown): RawFeature["properties"] {
  if (typeof properties !== "object" || properties === null) return {};
  const plain = Object.entries(properties).filter(([, value]) =>
    ["string", "number", "boolean"].includes(typeof value),
  );
  return Object.fromEntries(plain) as RawFeature["properties"];
}
