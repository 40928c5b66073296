import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { createLines } from "../format/lines.ts";
import type { Edition } from "../html/edition.ts";
import type { Problem } from "../model/problem.ts";
import { isDrawable } from "./picture-fonts.ts";

/** Warnings of sites whose names the pictures' fonts do not have: `card.png` and `poster.png` show their pins alone. */
export async function undrawnNames(editions: readonly Edition[], stories: string): Promise<Problem[]> {
  const found = editions.map(async ({ story, data, way }): Promise<Problem[]> => {
    const isTranslation = way !== data.languages[0]?.url;
    const file = join(stories, story.id, isTranslation ? `article.${story.lang}.md` : "sites.geojson");
    const names = story.sites.map(({ name }) => name).filter((name) => !isDrawable(name));
    if (!names.length) return [];
    const text = await readFile(file, "utf8");
    const placeAt = createLines(text);
    return names.map((name) => ({
      severity: "warning",
      file: relative(process.cwd(), file),
      ...placeAt(Math.max(0, text.indexOf(name))),
      message: `the name "${name}" is not drawn in card.png and poster.png: their font, DejaVu Sans, lacks its letters`,
      hint: "The page, the frame and poster.svg have it, in the reader's own fonts; the pictures show its pin and number.",
    }));
  });
  return (await Promise.all(found)).flat();
}
