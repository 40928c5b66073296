import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

/** Unfolds the list of keys and gestures behind its button. */
export function createHelp(button: HTMLButtonElement, say: Say<WordKey>, signal: AbortSignal): void {
  const { ownerDocument: document } = button;
  const panel = document.createElement("section");
  panel.className = "map-help";
  panel.id = "map-help";
  panel.ariaLabel = say("help");
  panel.hidden = true;
  button.setAttribute("aria-controls", panel.id);
  button.after(panel);
  signal.addEventListener("abort", () => panel.remove());
  const unfold = (open: boolean): void => {
    panel.hidden = !open;
    button.ariaExpanded = String(open);
  };
  unfold(false);
  const show = async (): Promise<void> => {
    const part = import("./help-list.ts");
    panel.replaceChildren(
      await part.then(
        ({ helpList }) => helpList(document, say),
        () => say("partMissing"),
      ),
    );
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
}
