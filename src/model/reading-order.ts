import type { PassageId, SiteId } from "./ids.ts";
import type { Site } from "./site.ts";
import type { Mention, Passage, Story } from "./story.ts";

/** A story's look-ups, made once. */
export interface ReadingOrder {
  readonly passages: readonly Passage[];
  site(id: SiteId): Site | null;
  passage(id: PassageId): Passage | null;
  /** The passages that name the site, in reading order. */
  passagesOf(site: SiteId): readonly Passage[];
  /** The sites that the passage names, each once, in reading order. */
  sitesOf(passage: PassageId): readonly SiteId[];
}

export function readingOrderOf(story: Story): ReadingOrder {
  const passages = story.blocks.filter((block) => block.kind === "passage");
  const sites = new Map(story.sites.map((site) => [site.id, site]));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const passagesBySite = new Map<SiteId, Passage[]>(story.sites.map(({ id }) => [id, []]));
  const sitesByPassage = new Map<PassageId, SiteId[]>();
  for (const passage of passages) {
    const named = [...new Set(passage.mentions.map(({ site }) => site))];
    sitesByPassage.set(passage.id, named);
    for (const site of named) passagesBySite.get(site)?.push(passage);
  }
  return {
    passages,
    site: (id) => sites.get(id) ?? null,
    passage: (id) => byId.get(id) ?? null,
    passagesOf: (site) => passagesBySite.get(site) ?? [],
    sitesOf: (passage) => sitesByPassage.get(passage) ?? [],
  };
}

/** Every mention of the site in the article. */
export function mentionsOf({ passagesOf }: ReadingOrder, site: SiteId): Mention[] {
  return passagesOf(site).flatMap(({ mentions }) => mentions.filter((mention) => mention.site === site));
}

/** Who is meant where the passage uses the site's name as a voice, each once; empty where it is only a place there. */
export function voicesIn(passage: Passage, site: SiteId): string[] {
  const who = passage.mentions.flatMap((mention) =>
    mention.site === site && mention.role === "voice" ? [mention.who] : [],
  );
  return [...new Set(who)];
}

/** How the article uses a site's name: only for what happens there, only for those who speak, or both. */
export function usageOf(mentions: readonly Mention[]): "place" | "voice" | "both" {
  const roles = new Set(mentions.map(({ role }) => role));
  if (roles.size === 2) return "both";
  return roles.has("voice") ? "voice" : "place";
}
