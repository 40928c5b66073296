import { openAtlas } from "../../src/atlas/atlas.ts";
import { thinProducts } from "../../src/atlas/overview.ts";
import { articleInputOf } from "../../src/draft/article-input.ts";
import { coverageOf } from "../../src/draft/coverage.ts";
import { draftStory } from "../../src/draft/draft-story.ts";
import type { StoryFiles } from "../../src/draft/story-files.ts";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { checkStory } from "../../src/format/check-story.ts";
import { problemText } from "../../src/format/report.ts";
import { editionsOf } from "../../src/html/edition.ts";
import { plainHouse } from "../../src/html/house.ts";
import { embedSlots, pageSlots } from "../../src/html/page.ts";
import { posterFileOf } from "../../src/html/poster-file.ts";
import { fillShell } from "../../src/html/shell.ts";
import { storiesSlots } from "../../src/html/stories.ts";

type Texts = Readonly<Record<string, string>>;

/** What the pure rooms need of files, as texts by the files' names. */
export interface PureInput {
  readonly id: string;
  readonly story: Texts;
  readonly products: Texts;
  readonly tables: Texts;
  readonly shell: string;
  readonly posterCss: string;
  readonly storiesCss: string;
  /** A saved web page with an article in it. */
  readonly savedPage: string;
}

/** What each of the rooms makes of the input, by room and kind. */
export function pureWork(input: PureInput): Texts {
  const atlas = openAtlas({ text: (name) => input.products[name] ?? null, pathOf: (name) => name });
  const filesOf = (story: Texts) =>
    new Map(Object.entries(story).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const source = { id: input.id, files: filesOf(input.story), pathOf: (name: string) => name };
  const checked = checkStory(source, atlas);
  if (!checked.ok) throw new Error(checked.problems.map(problemText).join("\n"));
  const torn = { ...source, files: filesOf({ ...input.story, "sites.geojson": "{" }) };
  const refused = checkStory(torn, atlas);
  const editions = editionsOf(checked.value, atlas, new URL("https://maps.example/"));
  const tableOf = (name: string): string => input.tables[name] ?? "";
  const gazetteer = createGazetteer(tableOf);
  const lexicon = createLexicon(tableOf);
  const article = input.story["article.md"] ?? "";
  const sites = JSON.parse(input.story["sites.geojson"] ?? "") as StoryFiles["sites"];
  const draft = draftStory(articleInputOf(input.savedPage, "html", "saved.html"), gazetteer, lexicon, {
    title: "Saved",
    published: "2025-03-18",
    atlas,
  });
  return {
    "atlas: overviews": JSON.stringify(thinProducts(atlas).map(({ name, thin }) => [name, thin])),
    "format: story": JSON.stringify(checked.value),
    "format: problems": refused.ok ? "" : refused.problems.map(problemText).join("\n"),
    "format: annotations": JSON.stringify(annotationsOf(checked.value.story)),
    "find: places": JSON.stringify(findPlaces(article, gazetteer, lexicon)),
    "draft: article": draft.article,
    "draft: sites": draft.sites,
    "draft: coverage": JSON.stringify(coverageOf({ article, sites }, gazetteer, lexicon)),
    ...Object.fromEntries(
      editions.flatMap((edition) => [
        [`html: page, ${edition.way}`, fillShell(input.shell, pageSlots(edition), edition.root)],
        [`html: embed, ${edition.way}`, fillShell(input.shell, embedSlots(edition), edition.root)],
        [`html: poster, ${edition.way}`, posterFileOf(edition, input.posterCss)],
      ]),
    ),
    "html: stories": fillShell(
      input.shell,
      storiesSlots([checked.value.story], input.storiesCss, plainHouse),
      "./",
    ),
  };
}
