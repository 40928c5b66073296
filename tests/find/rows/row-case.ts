/** A row of a table with a sentence that makes it speak, and the same sentence without what it looks at. */
export interface RowCase {
  readonly tell: string;
  /** The name that is looked at; where the two sentences cannot have the same one, both, parted by a bar. */
  readonly name: string;
  readonly says: string;
  readonly without: string;
  /** Other rows that cannot but speak of the same words. */
  readonly besides: readonly string[];
}

export const rowCase = (
  tell: string,
  name: string,
  says: string,
  without: string,
  ...besides: readonly string[]
): RowCase => ({ tell, name, says, without, besides });
