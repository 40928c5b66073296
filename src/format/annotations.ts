import { linkedTo, type SameAsAll } from "../model/same-as.ts";
import type { Mention, Passage, Story } from "../model/story.ts";
import { lookalikesOf } from "./lookalikes.ts";
import { type Span, sentencesOf } from "./sentences.ts";

/** Characters of context that a quote carries on either side, cut where words end. */
const contextLength = 48;

/** W3C Web Annotation, TextQuoteSelector; `refinedBy` one for a part of the quote. */
export interface QuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly refinedBy?: QuoteSelector;
}

/** One mention: its target is the name inside its sentence, its body the site. Addresses are relative to the story's page. */
export interface MentionAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "linking";
  readonly body: {
    readonly type: "SpecificResource";
    readonly source: string;
    readonly purpose: "identifying";
    /** The same place in a public list, or in several. */
    readonly "schema:sameAs"?: string | readonly string[];
  };
  readonly target: {
    readonly type: "SpecificResource";
    readonly source: "./";
    /** The passage that holds the sentence. */
    readonly scope: string;
    readonly selector: QuoteSelector;
  };
}

/** `annotations.jsonld`. */
export interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: "annotations.jsonld";
  readonly type: "AnnotationPage";
  readonly items: readonly MentionAnnotation[];
  /**
   * Sentences without a mention that are much like one with: who looks for the one must not take the other for it. No
   * term of the annotation vocabulary, so that its readers pass it over; left out where there is none.
   */
  readonly lookalikes?: readonly QuoteSelector[];
}

/**
 * Every mention of a story as a Web Annotation, in reading order, so that a page with the same article can find the
 * names again. The sentence tells where; the name alone stands in many places.
 * Source: Web Annotation Data Model, W3C Recommendation, sections 4.2.4 (text quote) and 4.2.9 (refinement).
 */
export function annotationsOf(story: Story): AnnotationPage {
  const sameAs = new Map(story.sites.map(({ id, sameAs }) => [id, sameAs]));
  const passages = story.blocks.filter((block) => block.kind === "passage");
  const article = passages.map(({ text }) => text).join(" ");
  let offset = 0;
  const quoted: string[] = [];
  const others: QuoteSelector[] = [];
  const items = passages.flatMap((passage) => {
    const at = offset;
    offset += passage.text.length + 1;
    const sentences = sentencesOf(passage.text, story.lang);
    const isNamed = ({ start, end }: Span): boolean =>
      passage.mentions.some((mention) => mention.start < end && mention.end > start);
    for (const { start, end } of sentences.filter((sentence) => !isNamed(sentence)))
      others.push(quoteOf(article, at + start, at + end));
    return passage.mentions.map((mention, index) => {
      const sentence = around(mention, sentences);
      quoted.push(passage.text.slice(sentence.start, sentence.end));
      return annotationOf(passage, mention, index, sameAs.get(mention.site), {
        ...quoteOf(article, at + sentence.start, at + sentence.end),
        refinedBy: quoteOf(
          passage.text.slice(sentence.start, sentence.end),
          mention.start - sentence.start,
          mention.end - sentence.start,
        ),
      });
    });
  });
  const alike = lookalikesOf(
    quoted,
    others.map(({ exact }) => exact),
  );
  const lookalikes = others.filter(({ exact }) => alike.has(exact));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "annotations.jsonld",
    type: "AnnotationPage",
    items,
    ...(lookalikes.length ? { lookalikes } : {}),
  };
}

function annotationOf(
  { id }: Passage,
  { site }: Mention,
  index: number,
  same: SameAsAll | undefined,
  selector: QuoteSelector,
): MentionAnnotation {
  const links = linkedTo(same);
  return {
    id: `annotations.jsonld#${id}-${index + 1}`,
    type: "Annotation",
    motivation: "linking",
    body: {
      type: "SpecificResource",
      source: `./#${site}`,
      purpose: "identifying",
      ...(links && { "schema:sameAs": links }),
    },
    target: { type: "SpecificResource", source: "./", scope: `./#${id}`, selector },
  };
}

/** The sentence that holds the mention, or the run of them where the name holds a full stop. */
function around({ start, end }: Mention, sentences: readonly Span[]): Span {
  const held = sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  return { start: held[0]?.start ?? start, end: held.at(-1)?.end ?? end };
}

function quoteOf(text: string, start: number, end: number): QuoteSelector {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text
      .slice(Math.max(0, start - contextLength), start)
      .replace(start > contextLength ? /^\S*/u : "", ""),
    suffix: text
      .slice(end, end + contextLength)
      .replace(end + contextLength < text.length ? /\S*$/u : "", ""),
  };
}
