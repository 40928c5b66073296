import { directionOf } from "../model/words.ts";
import type { Slots } from "./page.ts";

/** A comment in `index.html` or `embed.html` that the build puts HTML in place of. */
const slotPattern = /<!-- slot: (head|body) -->/g;

/** Fills a shell; `root` is the way from the page's folder to the site's, such as `../`. Throws where a slot is missing. */
export function fillShell(shell: string, slots: Slots, root: string): string {
  const rooted = root === "./" ? shell : shell.replace(/\b(src|href)="\.\//g, `$1="${root}`);
  const filled = new Set<string>();
  const html = rooted.replace(slotPattern, (_, name: "head" | "body") => {
    filled.add(name);
    return slots[name];
  });
  for (const name of ["head", "body"])
    if (!filled.has(name))
      throw new Error(`The shell has no place for the ${name}: add <!-- slot: ${name} --> to it.`);
  const direction = directionOf(slots.lang) === "rtl" ? ' dir="rtl"' : "";
  return html.replace(`<html lang="en"`, `<html lang="${slots.lang}"${direction} data-root="${root}"`);
}
