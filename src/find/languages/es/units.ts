import { unitWords } from "../unit-words.ts";

export const spanishUnits = unitWords(
  [
    ["province", "provincia", "provincias"],
    ["department", "departamento", "departamentos"],
    ["canton", "cantón", "cantones"],
    ["state", "estado", "estados"],
    ["region", "región comunidad", "regiones comunidades"],
    ["governorate", "gobernación", "gobernaciones"],
    ["county", "condado", "condados"],
  ],
  { after: false, withoutOf: false },
  { small: "de del la el los las", joiners: "y e o u", among: "entre ellas ellos como" },
);
