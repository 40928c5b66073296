import { uninflected } from "../forms.ts";
import type { Language } from "../language.ts";
import { joinersOf } from "../shared-names.ts";
import { englishRegionNouns } from "./region-nouns.ts";
import { actionAfter } from "./roles/verbs.ts";
import { englishSaid } from "./said.ts";
import { englishSharedNames } from "./shared-names.ts";
import { englishShortForms } from "./short-forms.ts";
import { englishUnits } from "./units.ts";
import * as words from "./words.ts";

export const english: Language = {
  code: "en",
  words,
  units: englishUnits,
  said: englishSaid,
  acts: (tokens, from) => actionAfter(tokens, from) !== null,
  shortened:
    /^(?:St|Ste|Ft|Mt|Pt|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Sgt|Col|Capt|Cpl|Maj|Rev|Prof|Hon|Jr|Sr|Co|Inc|Corp|No|vs|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})$/u,
  shortNames: new Map([
    ...[["n", "north"] as const, ["s", "south"] as const, ["e", "east"] as const, ["w", "west"] as const],
    ...[["no", "north"] as const, ["so", "south"] as const, ["pt", "point"] as const],
  ]),
  articles: new Set(["the"]),
  waterNouns: new Set(["river", "lake"]),
  regionNouns: englishRegionNouns,
  shortForms: englishShortForms,
  sharedNames: englishSharedNames,
  betweenTowns: joinersOf("and or to from"),
  tables: null,
  elision: null,
  forms: uninflected,
  givenNames: new Set(),
  capitalNouns: false,
  smallPeoples: false,
  peopleEndings: /^$/,
  homes: [],
};
