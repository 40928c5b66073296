import type { Phrase } from "../../../../model/words.ts";
import type { RefusalCode } from "../../../api/refusals.ts";

/** Why the desk's server refuses something, in one language. */
export type RefusalWords = { readonly [code in RefusalCode]: Phrase };
