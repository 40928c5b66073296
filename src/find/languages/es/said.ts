import { functionWords } from "../function-words.ts";
import type { Said } from "../said.ts";
import { setOf } from "../words.ts";

export const spanishSaid: Said = {
  inside: setOf("en"),
  ashore: setOf(""),
  unitNouns: setOf(""),
  unitOffices: setOf(""),
  townNouns: setOf("ciudad pueblo villa localidad municipio aldea"),
  of: setOf("de del"),
  streetsAfter: setOf(""),
  streetsBefore: setOf("calle plaza avenida paseo callejón alameda ronda"),
  streetsWithin: setOf("de del la las los el"),
  beforeStreets: setOf(""),
  standingStreets: setOf(""),
  lineArticles: setOf(""),
  linesAfter: setOf(""),
  storms: setOf("huracán tifón ciclón borrasca"),
  stormsInCapitals: setOf("tormenta"),
  powers: setOf(
    "gobierno presidente presidenta ministro ministra canciller ejército fuerzas tropas militares soldados embajada embajador embajadora autoridades parlamento diplomacia delegación negociadores régimen sanciones",
  ),
  offices: setOf(""),
  runOn: functionWords.es,
  hyphened: setOf(""),
};
