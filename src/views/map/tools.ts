import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import { createHelp } from "./help.ts";

/**
 * Makes the map's buttons answer, which the page has: in, out, back to the story's frame, and help. They are of use before the live
 * map is there.
 */
export function createTools(
  host: HTMLElement,
  say: Say<WordKey>,
  signal: AbortSignal,
  act: { zoom(steps: number): void; reset(): void },
): void {
  const tools = host.querySelector<HTMLElement>(".map-tools");
  if (!tools) throw new Error("The map has no .map-tools.");
  const [nearer, farther, home, help] = tools.querySelectorAll("button");
  nearer?.addEventListener("click", () => act.zoom(1), { signal });
  farther?.addEventListener("click", () => act.zoom(-1), { signal });
  home?.addEventListener("click", act.reset, { signal });
  if (help) createHelp(help, say, signal);
  tools.hidden = false;
}
