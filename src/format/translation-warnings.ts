import type { Article } from "./article.ts";
import type { Report } from "./report.ts";
import type { SiteEntry } from "./site-entry.ts";

/** Signs of a text from which on two languages do not say it alike by chance: shorter ones may be names. */
const noChance = 20;
const top = { line: 1, column: 1 };

/**
 * Warns of what a translation has in the words of the original still, as it begins as a copy of that, and of headings that
 * it lacks. A page in two languages is no fault of the map, so none of it is refused.
 */
export function warnOfUntranslated(
  translation: Article,
  original: Article,
  entries: readonly SiteEntry[],
  report: Report,
): void {
  const warn = (what: string, count: number): void =>
    report.warn(
      top,
      `${what} ${count === 1 ? "is" : "are"} in the words of article.md still`,
      "Translate what is to be; what both languages say alike may stay.",
    );
  const left = untranslatedPassages(translation, original);
  if (left.length)
    warn(`${left.length === 1 ? "the passage" : "the passages"} ${left.join(", ")}`, left.length);
  const words = untranslatedWords(translation, original, entries);
  if (words.length) warn(`front matter: ${words.join(", ")}`, words.length);
  const [own, wanted] = [headingsIn(translation), headingsIn(original)];
  if (own < wanted)
    report.warn(
      top,
      `the translation has ${own} headings, article.md has ${wanted}`,
      "Translate the headings too.",
    );
}

function untranslatedPassages(translation: Article, original: Article): string[] {
  const texts = new Map(
    original.blocks.flatMap((block) => (block.kind === "passage" ? [[block.id, block.text] as const] : [])),
  );
  return translation.blocks.flatMap((block) =>
    block.kind === "passage" && isLeft(block.text, texts.get(block.id)) ? [block.id] : [],
  );
}

/** What of the front matter's words is as in the original, as a problem calls it. */
function untranslatedWords(
  { front }: Article,
  { front: own }: Article,
  entries: readonly SiteEntry[],
): string[] {
  const summaries = new Map(entries.map(({ site }) => [site.id as string, site.summary]));
  return [
    ...(isLeft(front.title, own.title) ? ["the title"] : []),
    ...(isLeft(front.dek, own.dek) ? ["the standfirst"] : []),
    ...front.sites.flatMap(({ id, summary }) =>
      isLeft(summary, summaries.get(id)) ? [`the summary of "${id}"`] : [],
    ),
  ];
}

function isLeft(text: string | null | undefined, original: string | null | undefined): boolean {
  return typeof text === "string" && text.length >= noChance && text === original;
}

function headingsIn({ blocks }: Article): number {
  return blocks.filter(({ kind }) => kind === "heading").length;
}
