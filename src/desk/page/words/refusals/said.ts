import { createSay, type Phrase } from "../../../../model/words.ts";
import { type RefusalCode, refusals } from "../../../api/refusals.ts";
import type { Refusal } from "../../../api/saving.ts";
import { languageIn } from "../catalogues.ts";
import { refusalsDe } from "./de.ts";
import { refusalsEs } from "./es.ts";
import { refusalsFr } from "./fr.ts";
import { refusalsPl } from "./pl.ts";
import { refusalsUk } from "./uk.ts";
import type { RefusalWords } from "./words.ts";

/** What a page sent that its server did not take is a fault of the desk: in English too it says what helps. */
const refusalsEn: RefusalWords = {
  ...refusals,
  request: "The desk did not understand what this page asked: load the page again. ({what})",
} satisfies Record<RefusalCode, Phrase>;

/** Every language that the desk speaks, by its subtag. */
export const refusalCatalogues: { readonly [language: string]: RefusalWords } = {
  en: refusalsEn,
  de: refusalsDe,
  fr: refusalsFr,
  es: refusalsEs,
  pl: refusalsPl,
  uk: refusalsUk,
};

/** Why something was refused, in the language of a BCP 47 tag; in the server's words where the code is none of ours. */
export function sayRefusal(tag: string, { error, code = "", slots = {} }: Refusal): string {
  if (!Object.hasOwn(refusals, code)) return error;
  const words = refusalCatalogues[languageIn(tag) ?? ""];
  const say = words ? createSay<RefusalCode>(tag, words) : createSay<RefusalCode>("en-GB", refusalsEn);
  return say(code as RefusalCode, slots);
}
