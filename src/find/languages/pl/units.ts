import { unitWords } from "../unit-words.ts";

export const polishUnits = unitWords(
  [
    ["province", "prowincja prowincji prowincję prowincją", "prowincje prowincjach"],
    ["state", "stan stanu stanie stanem land landu landzie", "stany stanach landy landach"],
    ["region", "region regionu regionie", "regiony regionach"],
    ["canton", "kanton kantonu kantonie", "kantony kantonach"],
    ["department", "departament departamentu departamencie", "departamenty departamentach"],
    ["county", "hrabstwo hrabstwa hrabstwie", "hrabstwach"],
  ],
  { after: false, withoutOf: true },
  { small: "", joiners: "i oraz lub", among: "między innymi w tym" },
);
