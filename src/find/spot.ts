import { lowered, type Token } from "./tokens.ts";

/** Where a name stands among the tokens of its text. */
export interface Spot {
  readonly tokens: readonly Token[];
  /** Index of the name's first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** -1 is the token right before the name, 1 the one right after it. */
  token(offset: number): Token | undefined;
  /** The same in lower case if it is a word, else "". */
  word(offset: number): string;
  /** The token at an index of the text, in lower case if it is a word, else "". */
  wordAt(index: number): string;
}

export function spotOf(tokens: readonly Token[], from: number, to: number): Spot {
  const token = (offset: number) => tokens[offset < 0 ? from + offset : to + offset - 1];
  return {
    tokens,
    from,
    to,
    token,
    word: (offset) => lowered(token(offset)),
    wordAt: (index) => lowered(tokens[index]),
  };
}
