import { unitWords } from "../unit-words.ts";

export const frenchUnits = unitWords(
  [
    ["province", "province", "provinces"],
    ["department", "département", "départements"],
    ["canton", "canton", "cantons"],
    ["state", "land", "länder états"],
    ["region", "région", "régions"],
    ["governorate", "gouvernorat", "gouvernorats"],
    ["oblast", "oblast", "oblasts"],
    ["county", "comté", "comtés"],
  ],
  { after: false, withoutOf: false },
  { small: "de du des la le les d l d' l'", joiners: "et ou", among: "dont comme notamment" },
);
