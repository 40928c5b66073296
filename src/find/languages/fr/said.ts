import { functionWords } from "../function-words.ts";
import type { Said } from "../said.ts";
import { setOf } from "../words.ts";

export const frenchSaid: Said = {
  inside: setOf("en dans au"),
  ashore: setOf(""),
  unitNouns: setOf(""),
  unitOffices: setOf(""),
  townNouns: setOf("ville village commune bourg hameau cité"),
  of: setOf("de d' du des"),
  streetsAfter: setOf(""),
  streetsBefore: setOf("rue avenue boulevard quai place impasse allée square pont"),
  streetsWithin: setOf("de du des la le les d l d' l'"),
  beforeStreets: setOf(""),
  standingStreets: setOf(""),
  lineArticles: setOf(""),
  linesAfter: setOf(""),
  storms: setOf("ouragan typhon cyclone tempête"),
  stormsInCapitals: setOf(""),
  powers: setOf(
    "gouvernement président présidente ministre premier armée armées forces troupes militaires soldats ambassade ambassadeur ambassadrice autorités parlement diplomatie délégation négociateurs régime sanctions",
  ),
  offices: setOf(""),
  runOn: functionWords.fr,
  hyphened: setOf(""),
};
