import { type PassageId, parsePassageId, parseSiteId, type SiteId } from "../model/ids.ts";

/** A W3C TextQuoteSelector: the words, and those just before and after them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A mention as a host page can find it: a sentence of the article, and the name inside it. */
export interface QuotedMention {
  readonly site: SiteId;
  readonly passage: PassageId;
  readonly sentence: Quote;
  /** Its prefix and suffix lie inside the sentence. */
  readonly name: Quote;
}

type Fields = { readonly [field: string]: unknown };

/**
 * Reads `annotations.jsonld` as the build writes it (a W3C AnnotationPage), in the article's order. An entry of another
 * form is left out, so that a later version may add some. Throws where the file is no annotation page at all.
 */
export function parseAnnotations(data: unknown): QuotedMention[] {
  const items = fieldsOf(data).items;
  if (!Array.isArray(items))
    throw new Error(
      "annotations.jsonld is no annotation page: build the story's site again and publish all of it.",
    );
  return items.flatMap((item) => mentionOf(fieldsOf(item)) ?? []);
}

/** The sentences that are like one with a mention and have none themselves: what `anchorMentions` calls rivals. */
export function parseLookalikes(data: unknown): Quote[] {
  const { lookalikes } = fieldsOf(data);
  return Array.isArray(lookalikes) ? lookalikes.flatMap((quote) => quoteOf(quote) ?? []) : [];
}

function mentionOf({ body, target }: Fields): QuotedMention | null {
  const { scope, selector } = fieldsOf(target);
  const site = parseSiteId(fragmentOf(fieldsOf(body).source));
  const passage = parsePassageId(fragmentOf(scope));
  const sentence = quoteOf(selector);
  const name = quoteOf(fieldsOf(selector).refinedBy);
  return site && passage && sentence && name ? { site, passage, sentence, name } : null;
}

function quoteOf(value: unknown): Quote | null {
  const { type, exact, prefix = "", suffix = "" } = fieldsOf(value);
  return type === "TextQuoteSelector" &&
    typeof exact === "string" &&
    typeof prefix === "string" &&
    typeof suffix === "string"
    ? { exact, prefix, suffix }
    : null;
}

function fragmentOf(address: unknown): string {
  return typeof address === "string" ? address.slice(address.indexOf("#") + 1) : "";
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
