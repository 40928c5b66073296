import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../find/gazetteer/lexicon.ts";
import type { NamedLand } from "../find/gazetteer/named-lands.ts";
import { localDayOf } from "./local-day.ts";

/** What a command needs from the world. */
export interface Surface {
  out(line: string): void;
  /** Problems and misuse. */
  err(line: string): void;
  /** What goes on, for a person who waits; nothing depends on it. */
  progress(line: string): void;
  /** ISO 8601 date of a story that states none. */
  today(): string;
  /**
   * The finder's tables, read when a command wants them, and its code with them.
   *
   * @param more waters and lands besides those of the tables
   */
  open(more?: readonly NamedLand[]): Promise<readonly [Gazetteer, Lexicon]>;
}

/** The terminal. */
export function createTerminal(): Surface {
  const progress = (line: string): void => {
    if (process.stderr.isTTY) console.error(line);
  };
  return {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    progress,
    today: () => localDayOf(new Date()),
    async open(more) {
      progress("reading the gazetteer ...");
      const [{ createGazetteer }, { createLexicon }, { tableText }] = await Promise.all([
        import("../find/gazetteer/gazetteer.ts"),
        import("../find/gazetteer/lexicon.ts"),
        import("../press/read-tables.ts"),
      ]);
      return [createGazetteer(tableText, more), createLexicon(tableText)];
    },
  };
}
