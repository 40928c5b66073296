import type { Element } from "hast";
import { h } from "hastscript";
import type { Edition } from "./edition.ts";

/**
 * The map's buttons, which stand from the first paint on, so that no reader sees them come; they answer once the page's script
 * has. Where there is no script, they are not seen.
 */
export function mapToolsOf({ say }: Edition): Element {
  const buttons = (
    [
      [say("zoomIn"), "+"],
      [say("zoomOut"), "−"],
      [say("reset"), "⌂"],
      [say("help"), "?"],
    ] as const
  ).map(([label, sign]) => h("button", { type: "button", ariaLabel: label, title: label }, sign));
  return h("div", { class: "map-tools", hidden: true }, buttons);
}
