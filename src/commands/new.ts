import { leftOutText } from "../draft/left-out.ts";
import { namedLandsOf } from "../draft/named-lands-of.ts";
import { newStory } from "../draft/new-story.ts";
import { readArticle } from "../draft/read-article.ts";
import { languageNames } from "../find/languages/language-names.ts";
import { atlasIn } from "./atlas-in.ts";
import { createCommand, Misuse, type Values } from "./command.ts";
import { findOptionsOf } from "./find-options.ts";
import { atlasOption, geoOption, storiesOption } from "./options.ts";
import { readInput } from "./read-input.ts";
import { freeFolder, writeStory } from "./story-folder.ts";
import type { Surface } from "./surface.ts";

export const newOptions = {
  title: {
    type: "string",
    value: "T",
    what: "the story's title, where its front matter has none; else the article's headline",
  },
  published: {
    type: "string",
    value: "YYYY-MM-DD",
    what: "the story's day, where its front matter has none; else the article's own, or today",
  },
  stories: storiesOption,
  geo: geoOption,
  atlas: atlasOption,
  language: {
    type: "string",
    value: "CODE",
    what: "the article's language (en, de, fr, es, pl, uk); told from the text where it is left out",
  },
  home: {
    type: "string",
    value: "PLACE",
    what: 'where the paper is at home, such as "Dublin, Ohio"; else `home` of dateline.yaml',
  },
  json: { type: "boolean", what: "prints JSON, for tools" },
} as const;

/** Writes a story from an article, and says what is left to settle in it. Throws where it was not understood. */
export async function draftNew(
  [id, file]: readonly string[],
  values: Values<typeof newOptions>,
  { out, today, open }: Surface,
): Promise<boolean> {
  const { stories, geo, atlas, title, published, json } = values;
  if (!id || !file) throw new Misuse("new: give an id and a file.");
  if (published !== undefined && !isDate(published))
    throw new Misuse(`--published is "${published}": write it as 2025-03-18.`);
  const folder = freeFolder(stories, id);
  const input = await readArticle(readInput(file), file);
  const products = atlasIn(stories, geo, atlas);
  const tables = open(namedLandsOf(products));
  const draft = newStory(input, file, tables, {
    find: findOptionsOf(values, tables[0]),
    id,
    title,
    published,
    today: today(),
    atlas: products,
  });
  writeStory(folder, draft.article, draft.sites);
  const { language, mentions, unsure, unmapped, undrawn, leftOut } = draft;
  if (json) {
    out(JSON.stringify({ folder, language, mentions, unsure, unmapped, undrawn, leftOut }));
    return true;
  }
  out(`${folder}: ${mentions} names linked; read as ${languageNames[language]}.`);
  if (leftOut.length) out(`Left out of the text, look whether it is missed: ${leftOutText(leftOut)}`);
  if (unsure.length) out(`To settle, as the finder is unsure: ${unsure.join(", ")}`);
  if (unmapped.length) out(`Not in the gazetteer, add a site or say why not: ${unmapped.join(", ")}`);
  for (const { text, reason, town } of undrawn)
    out(
      `Left off the map: ${text}. ${reason}${town ? ` If the town is meant: add-site ${id} "${town}"` : ""}`,
    );
  out(`Next: npx dateline story check ${id}`);
  return true;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** The same as `story new`: the first thing that a newsroom does. */
export const newCommand = createCommand({
  what: "writes a story from an article: its text with the names linked, and its places",
  name: "new",
  usage: "ID ARTICLE [OPTION...]",
  script: "new",
  words: [["ID ARTICLE", "the story's id, such as harbour-storm, and a .txt, .md, .html or .docx file"]],
  options: newOptions,
  note: "Then look at it with dateline dev, and settle what dateline story check lists.",
  async run(words, { stories, geo, atlas, title, published, language, home, json }, surface) {
    const values = { stories, geo, atlas, title, published, language, home, json };
    return (await draftNew(words, values, surface)) ? 0 : 1;
  },
});
