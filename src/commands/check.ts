import { parseArgs } from "node:util";
import { problemText } from "../format/report.ts";
import { readAtlas } from "../press/read-atlas.ts";
import { checkStories, storyFolders } from "../press/stories.ts";

const usage = `npm run check-story -- [folder...] [--stories DIR] [--geo DIR] [--json]
  folder     a story's folder; without any, every folder in DIR of --stories
  --stories  where the stories are (stories)
  --geo      where the geodata is (public/geo)
  --json     prints the problems as a JSON list, each with file, line, column, message and hint
Exits with 0 where all is in order, 1 where there are problems, 2 where it could not check.`;

try {
  await check();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}

async function check(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stories: { type: "string", default: "stories" },
      geo: { type: "string", default: "public/geo" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  const folders = positionals.length ? positionals : storyFolders(values.stories);
  if (!folders.length) throw new Error(`${values.stories} holds no story.`);
  const { problems } = await checkStories(folders, readAtlas(values.geo));
  if (problems.length) process.exitCode = 1;
  if (values.json) return console.log(JSON.stringify(problems, null, 2));
  for (const problem of problems) console.log(problemText(problem));
  const found = problems.length;
  if (found) console.error(found === 1 ? "1 problem to mend." : `${found} problems to mend.`);
  else console.log(folders.length === 1 ? "1 story is in order." : `${folders.length} stories are in order.`);
}
