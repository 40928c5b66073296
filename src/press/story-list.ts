import type { CheckedStory } from "../format/check-story.ts";

/** `stories.json`: what a publishing system offers its editors to choose from. Addresses are relative to the site's root. */
export interface StoryList {
  readonly dateline: 1;
  /** The newest first. */
  readonly stories: readonly {
    readonly id: string;
    readonly title: string;
    readonly published: string;
    readonly lang: string;
    readonly url: string;
    /** The translations of it, without its own language. */
    readonly translations: readonly { readonly lang: string; readonly title: string; readonly url: string }[];
    /** The places that a map may open at. */
    readonly sites: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/** @param stories the newest first */
export function storyListOf(stories: readonly CheckedStory[]): StoryList {
  return {
    dateline: 1,
    stories: stories.map(({ story: { id, title, published, lang, sites }, translations }) => ({
      ...{ id, title, published, lang, url: `${id}/` },
      translations: translations.map(({ story }) => ({
        lang: story.lang,
        title: story.title,
        url: `${id}/${story.lang}/`,
      })),
      sites: sites.map(({ id, name }) => ({ id, name })),
    })),
  };
}
