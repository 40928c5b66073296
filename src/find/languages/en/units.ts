import { unitWords } from "../unit-words.ts";

export const englishUnits = unitWords(
  [
    ["province", "province", "provinces"],
    ["county", "county", "counties"],
    ["state", "state", "states"],
    ["region", "region", "regions"],
    ["district", "district", "districts"],
    ["governorate", "governorate", "governorates"],
    ["prefecture", "prefecture", "prefectures"],
    ["canton", "canton", "cantons"],
    ["department", "department", "departments"],
    ["parish", "parish", "parishes"],
    ["oblast", "oblast", "oblasts"],
  ],
  { after: true, withoutOf: false },
  { small: "of the", joiners: "and or", among: "among them including such as notably especially both" },
);
