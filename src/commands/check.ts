import { problemText, sortProblems } from "../format/report.ts";
import { createCommand } from "./command.ts";
import { atlasOption, geoOption, storiesOption, styleOption } from "./options.ts";

/** What checks is loaded when it runs. */
export const check = createCommand({
  what: "lists every problem of the stories, with file, line, column and what to do about it",
  name: "check",
  usage: "[FOLDER...]",
  script: "check-story",
  words: [["FOLDER", "a story's folder; without any, every folder in DIR of --stories"]],
  options: {
    stories: storiesOption,
    geo: geoOption,
    atlas: atlasOption,
    style: styleOption,
    json: {
      type: "boolean",
      what: "prints the problems as a JSON list, each with severity, file, line, column, message and hint",
    },
  },
  note: "Ends with 0 when all is in order, warnings or not, 1 when there are problems, 2 when it could not check.",
  async run(words, { stories, geo, atlas, style, json }, surface) {
    const { problemsOf } = await import("./problems-of.ts");
    const { problems, warnings, count } = await problemsOf(words, { stories, geo, atlas, style });
    const found = problems.length;
    const told = sortProblems([...problems, ...warnings]);
    if (json) surface.out(JSON.stringify(told, null, 2));
    else {
      for (const problem of told) surface.out(problemText(problem));
      if (warnings.length)
        surface.err(
          warnings.length === 1 ? "1 warning to look at." : `${warnings.length} warnings to look at.`,
        );
      if (found) surface.err(found === 1 ? "1 problem to mend." : `${found} problems to mend.`);
      else surface.out(count === 1 ? "1 story is in order." : `${count} stories are in order.`);
    }
    return found ? 1 : 0;
  },
});
