import type { Files } from "../../../src/desk/api/files.ts";
import type { PlaceOption, Proposal, Proposals } from "../../../src/desk/api/names.ts";
import type { SiteFeature } from "../../../src/draft/site-feature.ts";

/** A site as a draft writes it. */
export function siteOf(id: string, name: string, at: readonly number[], more: object = {}): SiteFeature {
  return {
    type: "Feature",
    id,
    properties: { name, kind: "city", summary: `${name}.`, source: { name: "GeoNames" }, ...more },
    geometry: { type: "Point", coordinates: at },
  };
}

export const placeOf = (feature: SiteFeature): PlaceOption => ({
  feature,
  where: `Settlement in ${feature.id}`,
  population: 1000,
  undrawn: null,
});

export const doubt = { confidence: 0.4, reason: "two of that name", alternatives: [] };

export const paris = siteOf("paris", "Paris", [2.35, 48.85]);
export const parisInTexas = siteOf("paris-us", "Paris", [-95.55, 33.66]);
export const lyon = siteOf("lyon", "Lyon", [4.84, 45.76]);

/** A story of two paragraphs: one name unsure, one linked as a voice, one left off, one to settle. */
export function storyFiles(): Files {
  return {
    "article.md": `---
title: A story # kept
unmapped:
  - { text: Europe, reason: A yardstick. }
  - { text: Zork, reason: "Not in the gazetteer: add a site, or say why not." }
---

Rain fell on [Paris](#paris) and on [Lyon](#lyon).
Nobody in  Zork saw it, nor in Europe.

[Paris](#paris "the French government") said so. Then *Paris* slept near Metz.
`,
    "sites.geojson": `${JSON.stringify({ type: "FeatureCollection", features: [{ ...paris, properties: { ...paris.properties, ...doubt } }, lyon] }, null, 2)}\n`,
  };
}

/** The finder's word for a stretch of an article: the n-th time that the words stand there. */
export function proposal(
  article: string,
  words: string,
  times: number,
  more: Partial<Proposal> = {},
): Proposal {
  let start = -1;
  for (let time = 0; time < times; time++) start = article.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The article has no "${words}".`);
  const usual = { role: "place", who: null, isAdjective: false, isLinkable: true, linkedTo: null } as const;
  return {
    ...usual,
    start,
    end: start + words.length,
    text: words,
    confidence: 0.9,
    reason: "known",
    place: null,
    candidates: [],
    ...more,
  };
}

/** What the finder says of `storyFiles`: Paris unlinked once, and Metz, which it does not know. */
export function proposalsOf(article: string): Proposals {
  return {
    unread: null,
    places: [placeOf(paris), placeOf(parisInTexas)],
    proposals: [
      proposal(article, "Paris", 1, { linkedTo: "paris", place: 0, candidates: [0, 1] }),
      proposal(article, "*Paris*", 1, { text: "Paris", place: 0, candidates: [0, 1] }),
      proposal(article, "Metz", 1),
    ].map((each) =>
      article[each.start] === "*" ? { ...each, start: each.start + 1, end: each.end - 1 } : each,
    ),
  };
}
