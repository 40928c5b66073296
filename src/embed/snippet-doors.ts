import type { WordKey } from "../model/words/en.ts";
import type { Say } from "../model/words.ts";
import type { Labelled, Make } from "./snippet-fields.ts";
import type { Snippets } from "./snippets.ts";

/** The doors in the order in which a publisher should try them, each with the word for it. */
const doors: readonly { readonly door: keyof Snippets; readonly word: WordKey }[] = [
  { door: "frame", word: "embedFrame" },
  { door: "loader", word: "embedLoader" },
  { door: "bound", word: "embedBound" },
  { door: "element", word: "embedElement" },
];

/** Each door's lines of HTML in a box of its own, with a button that copies them. */
export interface Doors {
  show(snippets: Snippets): void;
}

/** @param panel the form that the boxes go into */
export function createDoors(
  panel: HTMLElement,
  make: Make,
  labelled: Labelled,
  say: Say<WordKey>,
  window: Window,
  signal: AbortSignal,
): Doors {
  const boxes = doors.map(({ door, word }) => {
    const part = make("div", { className: "embed-door" });
    const box = labelled(word, make("textarea", { readOnly: true, rows: 3, spellcheck: false }), part);
    const copy = make("button", { type: "button", textContent: say("embedCopy") });
    copy.setAttribute("aria-label", `${say("embedCopy")}: ${say(word)}`);
    /** Beside the button that was pressed, where the reader looks. */
    const told = make("p", { className: "quiet" });
    told.setAttribute("role", "status");
    copy.addEventListener("click", () => copyFrom(box, told), { signal });
    part.append(copy, told);
    panel.append(part);
    return { door, box, told };
  });
  /** The focus stays on the button; where the clipboard is shut, the lines are selected for the reader's own keys. */
  const copyFrom = async (box: HTMLTextAreaElement, told: HTMLElement): Promise<void> => {
    const copied = await window.navigator.clipboard?.writeText(box.value).then(
      () => true,
      () => false,
    );
    if (!copied) box.select();
    for (const other of boxes) other.told.textContent = "";
    told.textContent = say(copied ? "embedCopied" : "embedSelected");
  };
  return {
    show(snippets) {
      for (const { door, box, told } of boxes) {
        box.value = snippets[door];
        told.textContent = "";
      }
    },
  };
}
