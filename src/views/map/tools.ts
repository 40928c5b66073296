import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import { createHelp } from "./help.ts";

/** The map's buttons: in, out, back to the story's frame, and help. They are of use before the live map is there. */
export function createTools(
  host: HTMLElement,
  say: Say<WordKey>,
  signal: AbortSignal,
  act: { zoom(steps: number): void; reset(): void },
): HTMLElement {
  const { ownerDocument: document } = host;
  const tools = document.createElement("div");
  tools.className = "map-tools";
  for (const [label, sign, press] of [
    [say("zoomIn"), "+", () => act.zoom(1)],
    [say("zoomOut"), "−", () => act.zoom(-1)],
    [say("reset"), "⌂", () => act.reset()],
  ] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.ariaLabel = label;
    button.title = label;
    button.textContent = sign;
    button.addEventListener("click", press, { signal });
    tools.append(button);
  }
  const { button, panel } = createHelp(document, say, signal);
  tools.append(button, panel);
  host.append(tools);
  return tools;
}
