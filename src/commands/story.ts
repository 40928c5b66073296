import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Coverage, coverageOf } from "../draft/coverage.ts";
import { draftStory } from "../draft/draft-story.ts";
import { findReport } from "../draft/find-report.ts";
import { leftOutText } from "../draft/left-out.ts";
import { namedLandsOf } from "../draft/named-lands-of.ts";
import { readArticle } from "../draft/read-article.ts";
import type { StoryFiles } from "../draft/story-files.ts";
import { excessOf } from "../format/article-limits.ts";
import { problemText, sortProblems } from "../format/report.ts";
import { readBaseMap } from "../press/base-map.ts";
import { checkFolder } from "../press/read-story.ts";
import { addSite } from "./add-site.ts";
import { createCommand, Misuse, type Values } from "./command.ts";
import { atlasOption, geoOption, storiesOption } from "./options.ts";
import { readInput } from "./read-input.ts";
import { freeFolder, readStory, storyFolder, storyIds, writeStory } from "./story-folder.ts";
import type { Surface } from "./surface.ts";

const options = {
  title: { type: "string", value: "T", what: "new: the story's title, where its front matter has none" },
  published: {
    type: "string",
    value: "YYYY-MM-DD",
    what: "new: the story's day, where its front matter has none; else today",
  },
  stories: storiesOption,
  geo: geoOption,
  atlas: atlasOption,
  json: { type: "boolean", what: "prints JSON, for tools" },
} as const;

type Options = Values<typeof options>;

/** What `dateline story` can do; it returns whether all was in order. */
type Action = (words: readonly string[], options: Options, surface: Surface) => Promise<boolean> | boolean;

const actions: Readonly<Record<string, Action>> = {
  async new([id, file], { stories, geo, atlas, title, published, json }, { out, today, open }) {
    if (!id || !file) throw new Misuse("new: give an id and a file.");
    if (published !== undefined && !isDate(published))
      throw new Misuse(`--published is "${published}": write it as 2025-03-18.`);
    const folder = freeFolder(stories, id);
    const input = await readArticle(readInput(file), file);
    refuseExcess(input.body, file);
    const heading = input.title ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
    const products = atlasIn(stories, geo, atlas);
    const draft = draftStory(input, ...open(namedLandsOf(products)), {
      title: title ?? heading,
      published: published ?? today(),
      atlas: products,
    });
    refuseExcess(draft.article, `${file}, with its links,`);
    writeStory(folder, draft.article, draft.sites);
    const { mentions, unsure, unmapped, undrawn, leftOut } = draft;
    if (json) out(JSON.stringify({ folder, mentions, unsure, unmapped, undrawn, leftOut }));
    else {
      out(`${folder}: ${mentions} names linked.`);
      if (leftOut.length) out(`Left out of the text, look whether it is missed: ${leftOutText(leftOut)}`);
      if (unsure.length) out(`To settle, as the finder is unsure: ${unsure.join(", ")}`);
      if (unmapped.length) out(`Not in the gazetteer, add a site or say why not: ${unmapped.join(", ")}`);
      for (const { text, reason, town } of undrawn)
        out(
          `Left off the map: ${text}. ${reason}${town ? ` If the town is meant: add-site ${id} "${town}"` : ""}`,
        );
      out(`Next: npm run story -- check ${id}`);
    }
    return true;
  },
  async check([id], { stories, geo, atlas: world, json }, { out, progress, open }) {
    const ids = id ? [id] : storyIds(stories);
    const atlas = readBaseMap({ stories, geo, atlas: world }).atlas;
    const [gazetteer, lexicon] = open(namedLandsOf(atlas));
    let inOrder = true;
    for (const [index, each] of ids.entries()) {
      progress(`${index + 1} of ${ids.length}: ${each}`);
      const folder = storyFolder(stories, each);
      const checked = await checkFolder(folder, atlas);
      const problems = checked.ok ? [] : checked.problems;
      const { warnings } = checked;
      const files = readable(folder);
      const coverage = files && coverageOf(files, gazetteer, lexicon);
      if (problems.length || coverage?.unsure.length) inOrder = false;
      if (json) out(JSON.stringify({ id: each, problems, warnings, coverage }));
      else
        for (const line of [
          ...sortProblems([...problems, ...warnings]).map(problemText),
          ...coverageText(each, problems.length, coverage, folder),
        ])
          out(line);
    }
    return inOrder;
  },
  "add-site"([id, name], { stories, geo, atlas, json }, { out, open }) {
    if (!id || !name)
      throw new Misuse('add-site: give a story and a place, such as add-site truce-call "Odesa".');
    const products = atlasIn(stories, geo, atlas);
    const [gazetteer] = open(namedLandsOf(products));
    const added = addSite(storyFolder(stories, id), name, gazetteer, products);
    if (json) out(JSON.stringify(added));
    else {
      const { place, links, passedOver } = added;
      out(`${added.id}: ${place.name} at [${place.anchor.join(", ")}], ${links} names linked.`);
      for (const other of passedOver)
        out(`  passed over: ${other.name}, ${other.admin1 || other.country} [${other.anchor.join(", ")}]`);
    }
    return true;
  },
  list(_, { stories, json }, { out }) {
    const ids = storyIds(stories);
    for (const line of json ? [JSON.stringify(ids)] : ids) out(line);
    return true;
  },
  async find(files, { stories, geo, atlas, json }, { out, err, progress, open }) {
    if (files.length === 0) throw new Misuse("find: name at least one file.");
    if (!json) throw new Misuse("find: add --json; it prints one JSON line per file.");
    const products = atlasIn(stories, geo, atlas);
    const [gazetteer, lexicon] = open(namedLandsOf(products));
    let inOrder = true;
    for (const [index, file] of files.entries()) {
      progress(`${index + 1} of ${files.length}: ${file}`);
      try {
        out(JSON.stringify(await findReport(file, readInput(file), gazetteer, lexicon, products)));
      } catch (error) {
        err((error as Error).message);
        inOrder = false;
      }
    }
    return inOrder;
  },
};

/** Throws where the check would refuse the article for its size, so that no story is written that cannot be built. */
function refuseExcess(article: string, what: string): void {
  const excess = excessOf(article);
  if (excess) throw new Error(`${what}: line ${excess.place.line}: ${excess.message}. ${excess.hint}`);
}

const atlasIn = (stories: string, geo: string, atlas: string) =>
  existsSync(geo) ? readBaseMap({ stories, geo, ...(existsSync(atlas) && { atlas }) }).atlas : null;

/** A story's files, or null where they cannot be read: the check says why, with line and column. */
function readable(folder: string): StoryFiles | null {
  try {
    return readStory(folder);
  } catch {
    return null;
  }
}

function coverageText(id: string, problems: number, coverage: Coverage | null, folder: string): string[] {
  if (!coverage) return [`${id}: ${problems} problems; mend them to see what is mapped`];
  const { found, mapped, unmapped, openMentions, open, unsure } = coverage;
  return [
    `${id}: ${problems} problems; ${found} names found: ${mapped} mapped, ${unmapped} left off with reason, ${openMentions} open`,
    ...(open.length ? [`  neither mapped nor left off with a reason: ${open.join(", ")}`] : []),
    ...(unsure.length
      ? [
          `  unsure: ${unsure.join(", ")}. Settle each in ${join(folder, "sites.geojson")}, then take out its "confidence", "reason" and "alternatives".`,
        ]
      : []),
  ];
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
}

export const story = createCommand({
  what: "drafts a story from an article, and lists what is left to settle in it",
  name: "story",
  usage: "COMMAND",
  script: "story",
  words: [
    ["new ID ARTICLE", "writes a story from a .txt, .md or .html file"],
    ["check [ID]", "lists every problem, and what is mapped, open or unsure"],
    ['add-site ID "PLACE"', 'adds a place and links its name; "Paris, Texas" is more exact'],
    ["list", "lists the stories"],
    ["find --json FILE...", "prints the places of each file, one JSON line per file"],
  ],
  options,
  note: "Exit codes: 0 done, 1 a problem was found or a file is faulty, 2 the command was not understood.",
  async run([name = "", ...words], values, surface) {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new Misuse(name ? `There is no command "${name}".` : "Which command?");
    return (await action(words, values, surface)) ? 0 : 1;
  },
});
