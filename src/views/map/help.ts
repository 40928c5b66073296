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

/** The help on keys and gestures: a button for the map's tools, and the list that it unfolds. */
export interface Help {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
}

export function createHelp(document: Document, say: Say<WordKey>, signal: AbortSignal): Help {
  const panel = document.createElement("section");
  panel.className = "map-help";
  panel.id = "map-help";
  panel.ariaLabel = say("help");
  panel.hidden = true;
  const list = document.createElement("dl");
  for (const [keys, effect] of entries) {
    const term = document.createElement("dt");
    const meaning = document.createElement("dd");
    term.textContent = say(keys);
    meaning.textContent = say(effect);
    list.append(term, meaning);
  }
  panel.append(list);

  const button = document.createElement("button");
  button.type = "button";
  button.ariaLabel = say("help");
  button.title = say("help");
  button.textContent = "?";
  button.setAttribute("aria-controls", panel.id);
  const unfold = (open: boolean): void => {
    panel.hidden = !open;
    button.ariaExpanded = String(open);
  };
  unfold(false);
  button.addEventListener("click", () => unfold(panel.hidden !== false), { signal });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || panel.hidden) return;
      event.preventDefault();
      unfold(false);
    },
    { signal, capture: true },
  );
  return { button, panel };
}
