import { unitWords } from "../unit-words.ts";

export const germanUnits = unitWords(
  [
    ["province", "provinz", "provinzen"],
    [
      "state",
      "bundesland bundeslandes bundesstaat bundesstaates bundesstaats",
      "bundesländer bundesländern länder ländern bundesstaaten",
    ],
    ["district", "landkreis landkreises kreis kreises", "landkreise landkreisen kreise kreisen"],
    ["canton", "kanton kantons", "kantone kantonen"],
    ["region", "region", "regionen"],
    ["department", "département departement", "départements departements"],
    ["governorate", "gouvernement", "gouvernements"],
    ["oblast", "oblast", "oblaste oblasten"],
    ["county", "county", "countys"],
  ],
  { after: false, withoutOf: true },
  { small: "der des die das den dem von", joiners: "und oder sowie", among: "darunter wie etwa vor allem" },
);
