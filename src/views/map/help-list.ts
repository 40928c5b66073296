import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

/** What the keys and the fingers do on the map, each with what it is called in the help. */
const entries: readonly (readonly [keys: WordKey, effect: WordKey])[] = [
  ["helpPinKeys", "helpPinEffect"],
  ["helpEndKeys", "helpEndEffect"],
  ["helpOpenKeys", "helpOpenEffect"],
  ["helpCloseKeys", "helpCloseEffect"],
  ["helpMapKeys", "helpMapEffect"],
  ["helpTouchKeys", "helpTouchEffect"],
];

/** The list that the help unfolds. */
export function helpList(document: Document, say: Say<WordKey>): HTMLElement {
  const list = document.createElement("dl");
  for (const [keys, effect] of entries) {
    const term = document.createElement("dt");
    const meaning = document.createElement("dd");
    term.textContent = say(keys);
    meaning.textContent = say(effect);
    list.append(term, meaning);
  }
  return list;
}
