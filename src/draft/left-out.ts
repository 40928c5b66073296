/** What of an article's file does not come into the story, and how often it stands there. */
export interface LeftOut {
  /** Such as "table"; in the plural, an s is added. */
  readonly what: string;
  readonly count: number;
}

/** "2 tables, 1 figure". */
export function leftOutText(left: readonly LeftOut[]): string {
  return left.map(({ what, count }) => `${count} ${what}${count === 1 ? "" : "s"}`).join(", ");
}
