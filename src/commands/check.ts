import { problemText } from "../format/report.ts";
import { readAtlas } from "../press/read-atlas.ts";
import { checkStories, storyFolders } from "../press/stories.ts";
import { createCommand, Misuse } from "./command.ts";
import { geoOption, storiesOption } from "./options.ts";

export const check = createCommand({
  what: "lists every problem of the stories, with file, line, column and what to do about it",
  name: "check",
  usage: "[FOLDER...]",
  script: "check-story",
  words: [["FOLDER", "a story's folder; without any, every folder in DIR of --stories"]],
  options: {
    stories: storiesOption,
    geo: geoOption,
    json: {
      type: "boolean",
      what: "prints the problems as a JSON list, each with file, line, column, message and hint",
    },
  },
  note: "Ends with 0 when all is in order, 1 when there are problems, 2 when it could not check.",
  async run(words, { stories, geo, json }, surface) {
    const { problems, count } = await problemsOf(words, stories, geo);
    const found = problems.length;
    if (json) surface.out(JSON.stringify(problems, null, 2));
    else {
      for (const problem of problems) surface.out(problemText(problem));
      if (found) surface.err(found === 1 ? "1 problem to mend." : `${found} problems to mend.`);
      else surface.out(count === 1 ? "1 story is in order." : `${count} stories are in order.`);
    }
    return found ? 1 : 0;
  },
});

/** The problems of these folders, or of all below `stories`, and how many folders that are. */
async function problemsOf(words: readonly string[], stories: string, geo: string) {
  try {
    const folders = words.length ? words : storyFolders(stories);
    if (!folders.length) throw new Error(`${stories} holds no story.`);
    const { problems } = await checkStories(folders, readAtlas(geo));
    return { problems, count: folders.length };
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}
