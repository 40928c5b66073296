/** The names of a host's article as marks that a reader sees. */
export interface Marks {
  /**
   * Marks these and no others. Gives the ranges of the same words in the page as it is then.
   *
   * @param isRead whether a text belongs to what the ranges say: hidden ones may lie between
   */
  show(ranges: readonly Range[], isRead?: (text: Node) => boolean): Range[];
  /** Marks these of the shown, and no others, as chosen. */
  choose(ranges: readonly Range[]): void;
  /** Whether what was shown still stands, so that a page whose text is the same need not be looked through again. */
  stands(): boolean;
  destroy(): void;
}
