import { apostrophes, forms, hyphens, okinas, spaces, unseen } from "./gazetteer/signs.ts";
import { offsetsOf, type Replaced } from "./offsets.ts";

/** A text as the finder reads it, with the way back. */
export interface Legible {
  readonly text: string;
  /** Where what begins, or ends, at an offset of `text` begins, or ends, in the text as it stands. */
  startOf(offset: number): number;
  endOf(offset: number): number;
}

const letterBefore = `(?<=[\\p{L}\\p{M}${unseen}])`;
const letterAfter = `(?=[${unseen}]*\\p{L})`;

const pattern = new RegExp(
  [
    `(?<wrap>\\u00AD[ \\t]*\\r?\\n[ \\t]*)`,
    `(?<unseen>[${unseen}]+)`,
    `(?<okina>(?<![\\p{L}\\p{M}])[${okinas}]\\p{Lu})`,
    `(?<apostrophe>${letterBefore}(?![’'])[${apostrophes}]${letterAfter})`,
    `(?<hyphen>${letterBefore}(?!-)[${hyphens}]${letterAfter})`,
    `(?<space>[${spaces}])`,
    `(?<line>[\\u0085\\u2028\\u2029])`,
    `(?<accent>\\p{L}\\p{M}+)`,
    `(?<form>[${forms}]+)`,
  ].join("|"),
  "gu",
);

const readAs: Record<string, (found: string) => string> = {
  wrap: () => "",
  unseen: () => "",
  okina: (found) => found.slice(1),
  apostrophe: () => "'",
  hyphen: () => "-",
  space: () => " ",
  line: () => "\n",
  accent: (found) => found.normalize("NFC"),
  form: (found) => found.normalize("NFKC"),
};

/**
 * Reads a text with one apostrophe, one hyphen and one space, accents joined to their letters, letters in their plain
 * form, and nothing that does not show; quotation marks and line ends stay.
 */
export function legible(text: string): Legible {
  const replaced: Replaced[] = [];
  const plain = text.replace(pattern, (found, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const index = rest.at(-3) as number;
    const kind = Object.keys(readAs).find((name) => groups[name] !== undefined) ?? "";
    const instead = readAs[kind]?.(found) ?? found;
    if (instead.length !== found.length)
      replaced.push({ at: index, length: found.length, by: instead.length });
    return instead;
  });
  return { text: plain, ...offsetsOf(replaced) };
}

/** A name as the finder reads it, for a list or a heading: on one line, without signs that do not show. */
export const legibleName = (name: string): string => legible(name).text.replace(/\s+/g, " ").trim();
