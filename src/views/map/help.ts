import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

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
  const show = async (): Promise<void> => {
    const list = await import("./help-list.ts").then(
      ({ helpList }) => helpList(document, say),
      () => say("partMissing"),
    );
    panel.replaceChildren(list);
    unfold(true);
  };
  button.addEventListener("click", () => (panel.hidden ? void show() : unfold(false)), { signal });
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
