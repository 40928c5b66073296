import type { Problem } from "../../model/problem.ts";
import type { Revision } from "./files.ts";

/** `GET /api/style`: the house style of all stories, `style.yaml` beside them. */
export interface StyleFile {
  /** Empty where there is none. */
  readonly text: string;
  readonly revision: Revision;
}

/** `PUT /api/style`: written whole, or not at all where it has a problem. Answers with `StyleSaved`. */
export interface SaveStyle {
  /** Of the text that it was made from: a 409 where another is there now. */
  readonly base: Revision;
  readonly text: string;
}

export interface StyleSaved {
  /** Of what stands there now. */
  readonly revision: Revision;
  /** Why nothing was written; none where it was. */
  readonly problems: readonly Problem[];
}

/** `PUT /api/style/files/NAME`: a font or a sign of the paper, put beside `style.yaml`. Answers with `StyleFileSaved`. */
export interface SaveStyleFile {
  readonly base64: string;
}

export interface StyleFileSaved {
  readonly file: string;
  /** What a font says of itself; null of a picture. */
  readonly face: FontFace | null;
}

export interface FontFace {
  /** Empty where it does not say. */
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
}
