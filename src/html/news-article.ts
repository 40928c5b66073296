import { linkedTo } from "../model/same-as.ts";
import { isExtent, type Site } from "../model/site.ts";
import type { Correction, Story } from "../model/story.ts";

/** How many places an article names to search engines, the first of the text. */
const mostPlaces = 50;

/**
 * The article as search engines read it. Source: schema.org, NewsArticle, Place and GeoCoordinates.
 *
 * @param folder the published story's address, with a slash at its end
 */
export function newsArticleOf(story: Story, folder: URL): object {
  const { title, dek, dateline, authors, published, lang } = story;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    ...(dek ? { description: dek } : {}),
    ...(dateline ? { dateline } : {}),
    ...(authors && { author: authors.map((name) => ({ "@type": "Person", name })) }),
    datePublished: published,
    dateModified: modifiedOn(story),
    ...(story.corrections && { correction: story.corrections.map(correctionOf) }),
    inLanguage: lang,
    url: folder.href,
    mainEntityOfPage: folder.href,
    image: [new URL("card.png", folder).href],
    publisher: { "@type": "Organization", name: folder.host },
    contentLocation: placesIn(story).slice(0, mostPlaces).map(placeOf),
  };
}

/** The day that a story last changed for its readers: its newest correction's, else its own. ISO 8601. */
export function modifiedOn({ published, corrections = [] }: Story): string {
  return [published, ...corrections.map(({ date }) => date)].sort().at(-1) ?? published;
}

function correctionOf({ date, text }: Correction): object {
  return { "@type": "CorrectionComment", datePublished: date, text };
}

/** The sites where something is or happens: a government that speaks is no place of the story. */
export function placesIn({ blocks, sites }: Story): Site[] {
  const places = new Set(
    blocks
      .flatMap((block) => (block.kind === "passage" ? block.mentions : []))
      .filter(({ role }) => role === "place")
      .map(({ site }) => site),
  );
  return sites.filter(({ id }) => places.has(id));
}

/** What has an extent gets no point, which would be a false one. */
function placeOf({ name, kind, sameAs, anchor: [longitude, latitude] }: Site): object {
  const geo = { "@type": "GeoCoordinates", latitude, longitude };
  return {
    "@type": "Place",
    name,
    ...(sameAs && { sameAs: linkedTo(sameAs) }),
    ...(isExtent(kind) ? {} : { geo }),
  };
}
