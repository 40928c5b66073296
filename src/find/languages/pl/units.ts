import { nounsWithForms, unitWords } from "../unit-words.ts";
import { setOf } from "../words.ts";

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
  {
    before: nounsWithForms([
      ["województwo", "województwo województwa województwu województwem województwie"],
      ["powiat", "powiat powiatu powiatowi powiatem powiecie pow"],
      ["obwód", "obwód obwodu obwodowi obwodem obwodzie"],
      ["kraj", "kraj kraju krajem"],
    ]),
    beforeMany: nounsWithForms([
      ["województwo", "województw województwom województwami województwach"],
      ["powiat", "powiaty powiatów powiatom powiatami powiatach"],
      ["obwód", "obwody obwodów obwodom obwodami obwodach"],
    ]),
    after: new Map(),
    afterMany: new Map(),
    bare: setOf("województwo"),
  },
);
