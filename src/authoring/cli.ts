import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openAtlas } from "../build/atlas.ts";
import { checkStory } from "../build/check-story.ts";
import { problemText } from "../build/report.ts";
import { addSite } from "./add-site.ts";
import { articleInputOf } from "./article-input.ts";
import { coverageOf } from "./coverage.ts";
import { draftStory } from "./draft-story.ts";
import { findReport } from "./find-report.ts";
import { createGazetteer, type Gazetteer } from "./gazetteer/gazetteer.ts";
import { createLexicon, type Lexicon } from "./gazetteer/lexicon.ts";
import { formatOf, readInput } from "./read-input.ts";
import { readStory, storyFolder, storyIds, writeStory } from "./story-folder.ts";

const usage = `npm run story -- COMMAND

  new ID ARTICLE [--title T] [--published YYYY-MM-DD]   writes a story from a .txt, .md or .html file
  check [ID]                                           lists every problem, and what is mapped, open or unsure
  add-site ID "PLACE"                                  adds a place and links its name; "Paris, Texas" is more exact
  list                                                 lists the stories
  find --json FILE...                                  prints the places of each file, one JSON line per file

  --stories DIR (stories)  --geo DIR (public/geo)  --json  --help
Exit codes: 0 done, 1 a problem was found or a file is faulty, 2 the command was not understood.`;

class Misuse extends Error {}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        stories: { type: "string", default: "stories" },
        geo: { type: "string", default: "public/geo" },
        title: { type: "string" },
        published: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

type Options = ReturnType<typeof parse>["values"];

const progress = (words: string): void => {
  if (process.stderr.isTTY) console.error(words);
};

function open(): [Gazetteer, Lexicon] {
  progress("reading the gazetteer ...");
  return [createGazetteer(), createLexicon()];
}

const commands: Record<string, (words: readonly string[], options: Options) => Promise<void> | void> = {
  new([id, file], { stories, geo, title, published, json }) {
    if (!id || !file) throw new Misuse("new: give an id and a file.");
    if (published && !/^\d{4}-\d{2}-\d{2}$/.test(published))
      throw new Misuse(`--published is "${published}": write it as 2025-03-18.`);
    const folder = storyFolder(stories, id);
    const text = readInput(file);
    const input = articleInputOf(text, formatOf(file, text), file);
    const heading = input.title ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
    const day = published ?? new Date().toISOString().slice(0, 10);
    const draft = draftStory(input, ...open(), {
      title: title ?? heading,
      published: day,
      atlas: existsSync(geo) ? openAtlas(geo) : null,
    });
    writeStory(folder, draft.article, draft.sites);
    const { mentions, unsure, unmapped } = draft;
    if (json) console.log(JSON.stringify({ folder, mentions, unsure, unmapped }));
    else {
      console.log(`${folder}: ${mentions} names linked.`);
      if (unsure.length) console.log(`To settle, as the finder is unsure: ${unsure.join(", ")}`);
      if (unmapped.length) console.log(`Not in the gazetteer: ${unmapped.join(", ")}`);
      console.log(`Next: npm run story -- check ${id}`);
    }
  },
  async check([id], { stories, geo, json }) {
    const ids = id ? [id] : storyIds(stories);
    const atlas = openAtlas(geo);
    const [gazetteer, lexicon] = open();
    for (const each of ids) {
      const folder = storyFolder(stories, each);
      const files = readStory(folder);
      const checked = await checkStory(folder, atlas);
      const problems = checked.ok ? [] : checked.problems;
      const coverage = coverageOf(files, gazetteer, lexicon);
      if (problems.length || coverage.unsure.length) process.exitCode = 1;
      if (json) console.log(JSON.stringify({ id: each, problems, coverage }));
      else {
        for (const problem of problems) console.log(problemText(problem));
        const { found, mapped, unmapped, open: left, unsure } = coverage;
        console.log(
          `${each}: ${problems.length} problems; ${found} names found, ${mapped} mapped, ${unmapped} left off with reason`,
        );
        if (left.length) console.log(`  neither mapped nor listed under unmapped: ${left.join(", ")}`);
        if (unsure.length)
          console.log(
            `  unsure: ${unsure.join(", ")}. Settle each in ${join(folder, "sites.geojson")}, then take out its "confidence", "reason" and "alternatives".`,
          );
      }
    }
  },
  "add-site"([id, name], { stories, json }) {
    if (!id || !name)
      throw new Misuse('add-site: give a story and a place, such as add-site truce-call "Odesa".');
    const added = addSite(storyFolder(stories, id), name, open()[0]);
    if (json) return console.log(JSON.stringify(added));
    console.log(
      `${added.id}: ${added.place.name} at [${added.place.anchor.join(", ")}], ${added.links} names linked.`,
    );
    for (const other of added.passedOver)
      console.log(
        `  passed over: ${other.name}, ${other.admin1 || other.country} [${other.anchor.join(", ")}]`,
      );
  },
  list(_, { stories, json }) {
    const ids = storyIds(stories);
    if (json) return console.log(JSON.stringify(ids));
    for (const id of ids) console.log(id);
  },
  find(files, { json }) {
    if (files.length === 0) throw new Misuse("find: name at least one file.");
    if (!json) throw new Misuse("find: add --json; it prints one JSON line per file.");
    const [gazetteer, lexicon] = open();
    for (const file of files) {
      try {
        console.log(JSON.stringify(findReport(file, gazetteer, lexicon)));
      } catch (error) {
        console.error((error as Error).message);
        process.exitCode = 1;
      }
    }
  },
};

try {
  const { values, positionals } = parse();
  const [command = "", ...words] = positionals;
  if (values.help) console.log(usage);
  else if (!Object.hasOwn(commands, command))
    throw new Misuse(command ? `There is no command "${command}".` : "Which command?");
  else await commands[command]?.(words, values);
} catch (error) {
  console.error((error as Error).message);
  if (error instanceof Misuse) console.error(`\n${usage}`);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}
