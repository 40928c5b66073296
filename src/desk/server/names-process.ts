import { existsSync } from "node:fs";
import type { Atlas } from "../../atlas/atlas.ts";
import { articleInputOf } from "../../draft/article-input.ts";
import { coverageOf } from "../../draft/coverage.ts";
import type { Draft } from "../../draft/draft-story.ts";
import { isAboutOwn } from "../../draft/extent-for.ts";
import { namedLandsOf } from "../../draft/named-lands-of.ts";
import { type NewStoryOptions, newStory, unreadStory } from "../../draft/new-story.ts";
import { placesNamed } from "../../draft/site-choice.ts";
import type { FindOptions } from "../../find/find-places.ts";
import { createFinder, type Finder } from "../../find/finder.ts";
import { createGazetteer, type Gazetteer } from "../../find/gazetteer/gazetteer.ts";
import { createLexicon, type Lexicon } from "../../find/gazetteer/lexicon.ts";
import type { Place } from "../../find/gazetteer/place.ts";
import { UnreadLanguage } from "../../find/languages/language-of.ts";
import { readBaseMap } from "../../press/base-map.ts";
import { readSiteSettings } from "../../press/read-site-settings.ts";
import { tableText } from "../../press/read-tables.ts";
import type { Files } from "../api/files.ts";
import type { PlaceSearch as Answer, Drafted, Find, Proposals } from "../api/names.ts";
import type { NewArticle, StoryState } from "../api/stories.ts";
import { positionIn } from "../edit/coordinates.ts";
import { sitesOf } from "../edit/sites.ts";
import { answerParent } from "./answer-parent.ts";
import { type Incoming, readIncoming } from "./new-story.ts";
import { freeStoryId } from "./new-story-id.ts";
import { placeOptionsOf } from "./place-options.ts";
import { createPlaceSearch, type PlaceSearch } from "./place-search.ts";
import { proposalsFor } from "./proposals.ts";

const [stories = "", geo = "", world = ""] = process.argv.slice(2);

interface Tables {
  readonly atlas: Atlas | null;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly finder: Finder;
  readonly search: PlaceSearch;
}

let opened: Tables | null = null;

/** The finder's tables; they take a second or two, once. */
function tables(): Tables {
  if (opened) return opened;
  const hasWorld = world !== "" && existsSync(world);
  const atlas = existsSync(geo)
    ? readBaseMap({ stories, geo, ...(hasWorld && { atlas: world }) }).atlas
    : null;
  const gazetteer = createGazetteer(tableText, namedLandsOf(atlas));
  const lexicon = createLexicon(tableText);
  const finder = createFinder(gazetteer, lexicon);
  opened = { atlas, gazetteer, lexicon, finder, search: createPlaceSearch(gazetteer) };
  return opened;
}

/** What the finder is told besides words: where the newsroom is at home, by `dateline.yaml` as it is now. */
function told({ gazetteer }: Tables): FindOptions {
  const said = readSiteSettings(stories, []).settings.home;
  const [home] = said ? placesNamed(said, gazetteer) : [];
  return home ? { home } : {};
}

/** An article's files and names; without places where it is in a language that the finder does not read. */
function drafted(
  { input, what }: Incoming,
  options: Pick<NewStoryOptions, "id" | "title" | "today">,
): Pick<Draft, "article" | "sites" | "leftOut"> & { readonly told: FindOptions } {
  const own = tables();
  const { atlas, finder, gazetteer, lexicon } = own;
  const find = told(own);
  try {
    return newStory(input, what, [gazetteer, lexicon], { ...options, atlas, finder, find });
  } catch (error) {
    if (!(error instanceof UnreadLanguage)) throw error;
    return { ...unreadStory(input, what, error.tag, options), told: find };
  }
}

/** A draft of a new story, not written yet. */
interface NewDraft {
  readonly proposals: Proposals;
  readonly id: string;
  readonly files: Files;
  readonly dropped: readonly { readonly what: string; readonly count: number }[];
}

const tasks = {
  /** Opens the tables, so that the first editor need not wait for them. */
  warm(_: null): null {
    tables();
    return null;
  },
  find({ article }: Find): Proposals {
    return proposalsFor(article, tables(), told(tables()));
  },
  async draft({
    article,
    taken,
    today,
  }: {
    article: NewArticle;
    taken: readonly string[];
    today: string;
  }): Promise<NewDraft> {
    const incoming = await readIncoming(article);
    const { title } = article;
    const id = article.id ?? freeStoryId(title ?? incoming.input.title, today, new Set(taken));
    const draft = drafted(incoming, { id, title, today });
    const files = { "article.md": draft.article, "sites.geojson": draft.sites };
    return {
      id,
      files,
      dropped: draft.leftOut,
      proposals: proposalsFor(draft.article, tables(), draft.told),
    };
  },
  redraft({ article, today }: Find & { today: string }): Drafted {
    const what = "The article";
    const input = articleInputOf(article, "markdown", what);
    const { article: text, sites } = drafted({ input, what }, { id: "story", today });
    return { article: text, sites };
  },
  places({ typed, lang }: { typed: string; lang: string }): Answer {
    const { gazetteer, atlas, search } = tables();
    const at = positionIn(typed, lang);
    if (at) return { places: [{ feature: pinAt(at), where: "", population: 0, undrawn: null }] };
    const found: Place[] = search(typed);
    const source = atlas && { atlas, ownFirst: isAboutOwn(found.slice(0, 1), atlas) };
    return { places: placeOptionsOf(found, gazetteer, source) };
  },
  state({ files }: { files: Files }): Pick<StoryState, "openNames" | "unsure"> {
    const { gazetteer, lexicon } = tables();
    const features = sitesOf(files["sites.geojson"] ?? "").filter((site) => site?.properties);
    const story = { article: files["article.md"] ?? "", sites: { type: "FeatureCollection", features } };
    const { open, unsure } = coverageOf(story, gazetteer, lexicon);
    return { openNames: open.length, unsure: unsure.length };
  },
};

/** What the process of names can do. */
export type NameTasks = typeof tasks;

/** A place that is known by its coordinates alone: its editor says what it is. */
function pinAt(at: readonly number[]): Answer["places"][number]["feature"] {
  const properties = { name: "", kind: "building", summary: "", source: { name: "" } };
  return { type: "Feature", id: "place", properties, geometry: { type: "Point", coordinates: at } };
}

answerParent(tasks, ["state"]);
