import { createGazetteer } from "../find/gazetteer/gazetteer.ts";
import { createLexicon } from "../find/gazetteer/lexicon.ts";
import { tableText } from "../press/read-tables.ts";
import { runStory } from "./story.ts";

const progress = (line: string): void => {
  if (process.stderr.isTTY) console.error(line);
};

process.exitCode = await runStory(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  progress,
  today: () => new Date().toISOString().slice(0, 10),
  open() {
    progress("reading the gazetteer ...");
    return [createGazetteer(tableText), createLexicon(tableText)];
  },
});
