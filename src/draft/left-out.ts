/** What of an article's file does not come into the story, and how often it stands there. */
export interface LeftOut {
  /** Such as "table" or "link around a name"; in the plural, its first word gets an s. */
  readonly what: string;
  readonly count: number;
}

/** "2 tables, 1 figure". */
export function leftOutText(left: readonly LeftOut[]): string {
  return left
    .map(({ what, count }) => `${count} ${count === 1 ? what : what.replace(/^\w+/, "$&s")}`)
    .join(", ");
}
