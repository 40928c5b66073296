import { leftOutText } from "../draft/left-out.ts";
import { namedLandsOf } from "../draft/named-lands-of.ts";
import { newStory } from "../draft/new-story.ts";
import { readArticle } from "../draft/read-article.ts";
import { languageNames } from "../find/languages/language-names.ts";
import { atlasIn } from "./atlas-in.ts";
import { Misuse, type Values } from "./command.ts";
import { findOptionsOf } from "./find-options.ts";
import type { newOptions } from "./new-options.ts";
import { readInput } from "./read-input.ts";
import { freeFolder, writeStory } from "./story-folder.ts";
import type { Surface } from "./surface.ts";

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
  const tables = await open(namedLandsOf(products));
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
