/** A pin's wish: where its site is on the screen, and how much room its mark and its name take, in CSS pixels. */
export interface PinBox {
  readonly x: number;
  readonly y: number;
  /** Radius of the round mark. */
  readonly radius: number;
  readonly nameWidth: number;
  readonly nameHeight: number;
  /** Whether the reader chose it: its name comes before the others'. */
  readonly chosen?: boolean;
  /** Whether the story is about it: its name has room before all others, and other marks make room for it. */
  readonly main?: boolean;
  /** Where the story wants its name, if there is room. */
  readonly side?: NameSide | undefined;
  /** Degrees clockwise from north in which the site lies if the map does not show it, else null. */
  readonly away: number | null;
}

export const nameSides = ["right", "left", "below", "above"] as const;
export type NameSide = (typeof nameSides)[number];

/** Room that marks want between them, in CSS pixels. */
export const gap = 4;
/** Room that a name leaves on either side of other marks, so that it is not read as theirs. */
export const beside = 8;
/** Room between the map's edge and the marks of sites out of view, for the arrow that points at them. */
export const edge = 12;
