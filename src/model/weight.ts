import type { SiteId } from "./ids.ts";
import type { Site } from "./site.ts";
import type { Mention, Story } from "./story.ts";

/** What one mention weighs: something happens there, or somebody speaks from there. */
const byRole = { place: 1, voice: 0.5 } as const;
/** A mention at the story's beginning weighs so many times what one at its end does, which weighs one. */
const early = 1.5;
/** What it weighs besides to be named in the headline, and in the standfirst. */
const [headline, standfirst] = [4, 2] as const;

/** How much a story is about each of its sites, by what its text says: where the site is named, as what, and how often. */
export function scoresOf(story: Story): ReadonlyMap<SiteId, number> {
  const passages = story.blocks.filter((block) => block.kind === "passage");
  const scores = new Map(story.sites.map(({ id }) => [id, 0]));
  const names = new Map(story.sites.map(({ id, name }) => [id, new Set([name])]));
  for (const [index, { text, mentions }] of passages.entries()) {
    const place = early - ((early - 1) * index) / Math.max(1, passages.length - 1);
    for (const mention of mentions) {
      add(scores, mention, byRole[mention.role] * place);
      names.get(mention.site)?.add(text.slice(mention.start, mention.end));
    }
  }
  for (const site of story.sites) {
    const said = names.get(site.id) ?? new Set();
    if (isNamedIn(story.title, said)) add(scores, { site: site.id }, headline);
    if (isNamedIn(story.dek, said)) add(scores, { site: site.id }, standfirst);
  }
  return scores;
}

function add(scores: Map<SiteId, number>, { site }: Pick<Mention, "site">, much: number): void {
  scores.set(site, (scores.get(site) ?? 0) + much);
}

/** Whether one of the names stands in a text as a word of its own. */
function isNamedIn(text: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u").test(text);
  });
}

export function isMain({ weight }: Site): boolean {
  return weight === "main";
}

export function isContext({ weight }: Site): boolean {
  return weight === "context";
}
