import { createCommand } from "./command.ts";
import { newOptions } from "./new-options.ts";

/** The same as `story new`: the first thing that a newsroom does. What drafts is loaded when it runs. */
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
    const { draftNew } = await import("./draft-new.ts");
    return (await draftNew(words, values, surface)) ? 0 : 1;
  },
});
