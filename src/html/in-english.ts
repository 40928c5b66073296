import { languageOf } from "../model/words/catalogues.ts";
import type { Edition } from "./edition.ts";

/** Marks what the manifest says, which is English, for readers' voices on a page in another language. */
export function inEnglish(say: Edition["say"]): { lang?: string; dir?: "ltr" } {
  return languageOf(say.lang) === "en" ? {} : { lang: "en", dir: "ltr" };
}
