/** What may stand at a key. */
export type Shape =
  /** Words, not empty. */
  | { readonly is: "text" }
  /** A text of a form, which the hint and the schema tell. */
  | { readonly is: "form"; readonly pattern: string; readonly such: string }
  | { readonly is: "flag" }
  | { readonly is: "number"; readonly least: number; readonly most: number }
  /** [west, south, east, north] in degrees. */
  | { readonly is: "bounds" }
  /** [longitude, latitude] in degrees. */
  | { readonly is: "position" }
  | { readonly is: "word"; readonly of: readonly string[] }
  | { readonly is: "list"; readonly of: Shape }
  | { readonly is: "keys"; readonly keys: Keys }
  /** Keys that a story chooses, such as ids. */
  | { readonly is: "entries"; readonly by: string; readonly of: Shape }
  | { readonly is: "either"; readonly of: readonly Shape[] }
  /** What a draft notes and nobody reads. */
  | { readonly is: "anything" };

/** A key of a file: the row that the check, the reference and the schema read. */
export interface Key {
  readonly shape: Shape;
  /** What it says, in a sentence without its full stop; Markdown. */
  readonly what: string;
  /** A value as it may stand there. */
  readonly example: unknown;
  readonly required?: true;
}

export type Keys = Readonly<Record<string, Key>>;

export const text = { is: "text" } as const;
export const flag = { is: "flag" } as const;
export const bounds = { is: "bounds" } as const;

export function listOf(of: Shape): Shape {
  return { is: "list", of };
}

export function keysOf(keys: Keys): Shape {
  return { is: "keys", keys };
}

export function oneOf(of: readonly string[]): Shape {
  return { is: "word", of };
}

export function formOf(pattern: RegExp, such: string): Shape {
  return { is: "form", pattern: pattern.source, such };
}

/** A passage's id, as `figures` and the like name it. */
export const passage = formOf(/^p[1-9][0-9]*$/, "p8");

/** An address that a reader may follow. */
export const address = formOf(/^https?:\/\//, "https://example.org/report");
