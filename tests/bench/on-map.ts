import type { WorldAtlas } from "../../src/atlas/with-world.ts";
import { articleInputOf } from "../../src/draft/article-input.ts";
import { draftStory } from "../../src/draft/draft-story.ts";
import { namedLandsOf } from "../../src/draft/named-lands-of.ts";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { isExtent, type SiteKind } from "../../src/model/site.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { type Corpus, isNear, overlaps } from "./places.ts";

/** What became of the places that are found right, of articles of other hands. */
export interface OnMap {
  readonly articles: number;
  /** Names that are found and placed within 161 km, but for those of peoples and those of the headline, which is not linked. */
  readonly right: number;
  /** Of them, those that the drafted story links to a site: a point that is none, or an extent that is drawn. */
  readonly drawn: number;
  /** The others, by why. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
}

interface DraftedSite {
  readonly id: string;
  readonly properties: { readonly kind: SiteKind; readonly layer?: unknown };
}

const linked = /\[((?:[^[\]\\]|\\.)+)\]\(#([\w-]+)/g;

/** Drafts a story from every article and looks for what was found right among its sites. */
export function measureOnMap({ documents }: Corpus, atlas: WorldAtlas): OnMap {
  const gazetteer = createGazetteer(tableText, namedLandsOf(atlas));
  const lexicon = createLexicon(tableText);
  const lost = new Map<string, string[]>();
  const tally = { right: 0, drawn: 0 };
  for (const { text, mentions } of documents) {
    const input = articleInputOf(text, "text", "article.txt");
    const title = input.title ?? "";
    const body = Math.max(0, text.indexOf(title)) + title.length;
    const draft = draftStory(input, gazetteer, lexicon, { title, published: "2019-01-01", atlas });
    const sites = new Map(
      (JSON.parse(draft.sites).features as readonly DraftedSite[]).map((site) => [site.id, site.properties]),
    );
    const siteOf = new Map(
      [...draft.article.matchAll(linked)].map(([, words = "", id = ""]) => [plain(words), sites.get(id)]),
    );
    const reasons = new Map(draft.undrawn.map(({ text: name, reason }) => [plain(name), reason]));
    const found = findPlaces(text, gazetteer, lexicon);
    for (const gold of mentions) {
      const hit = found.find((mention) => overlaps(mention, gold));
      if (!hit?.place || hit.form !== "name" || gold.start < body || !isNear(hit, gold)) continue;
      if (gazetteer.people(gold.text) !== null) continue;
      tally.right += 1;
      const site = siteOf.get(plain(hit.text));
      if (site && (!isExtent(site.kind) || site.layer)) {
        tally.drawn += 1;
        continue;
      }
      const why = reasons.get(plain(hit.text)) ?? (site ? "a site without its extent" : "not linked");
      lost.set(why, [...(lost.get(why) ?? []), hit.text]);
    }
  }
  return { articles: documents.length, ...tally, lost };
}

const plain = (words: string): string => words.replace(/\\(.)/g, "$1").replace(/\s+/g, " ").trim();
