import { join } from "node:path";
import { type Coverage, coverageOf } from "../draft/coverage.ts";
import { findReport } from "../draft/find-report.ts";
import { namedLandsOf } from "../draft/named-lands-of.ts";
import type { StoryFiles } from "../draft/story-files.ts";
import { problemText, sortProblems } from "../format/report.ts";
import { readBaseMap } from "../press/base-map.ts";
import { checkFolder } from "../press/read-story.ts";
import { addSite } from "./add-site.ts";
import { atlasIn } from "./atlas-in.ts";
import { Misuse, type Values } from "./command.ts";
import { draftNew } from "./draft-new.ts";
import { findOptionsOf } from "./find-options.ts";
import { readInput } from "./read-input.ts";
import { readStory, storyFolder, storyIds } from "./story-folder.ts";
import type { storyOptions } from "./story-options.ts";
import type { Surface } from "./surface.ts";

type Options = Values<typeof storyOptions>;

/** What `dateline story` can do; it returns whether all was in order. */
type Action = (words: readonly string[], options: Options, surface: Surface) => Promise<boolean> | boolean;

export const actions: Readonly<Record<string, Action>> = {
  new: draftNew,
  async check([id], { stories, geo, atlas: world, json }, { out, progress, open }) {
    const ids = id ? [id] : storyIds(stories);
    const atlas = readBaseMap({ stories, geo, atlas: world }).atlas;
    const [gazetteer, lexicon] = await open(namedLandsOf(atlas));
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
  async "add-site"([id, name], { stories, geo, atlas, json }, { out, open }) {
    if (!id || !name)
      throw new Misuse('add-site: give a story and a place, such as add-site truce-call "Odesa".');
    const products = atlasIn(stories, geo, atlas);
    const [gazetteer] = await open(namedLandsOf(products));
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
  async find(files, values, { out, err, progress, open }) {
    const { stories, geo, atlas, json } = values;
    if (files.length === 0) throw new Misuse("find: name at least one file.");
    if (!json) throw new Misuse("find: add --json; it prints one JSON line per file.");
    const products = atlasIn(stories, geo, atlas);
    const [gazetteer, lexicon] = await open(namedLandsOf(products));
    const told = findOptionsOf(values, gazetteer);
    let inOrder = true;
    for (const [index, file] of files.entries()) {
      progress(`${index + 1} of ${files.length}: ${file}`);
      try {
        out(JSON.stringify(await findReport(file, readInput(file), gazetteer, lexicon, products, told)));
      } catch (error) {
        const { message } = error as Error;
        err(message.includes(file) ? message : `${file}: ${message}`);
        inOrder = false;
      }
    }
    return inOrder;
  },
};

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
