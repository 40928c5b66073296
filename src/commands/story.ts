import { createCommand, Misuse } from "./command.ts";
import { storyOptions } from "./story-options.ts";

/** What it does is loaded when it runs, as the finder and the check take a second. */
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
  options: storyOptions,
  note: "Exit codes: 0 done, 1 a problem was found or a file is faulty, 2 the command was not understood.",
  async run([name = "", ...words], values, surface) {
    const { actions } = await import("./story-actions.ts");
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new Misuse(name ? `There is no command "${name}".` : "Which command?");
    return (await action(words, values, surface)) ? 0 : 1;
  },
});
