import { functionWords } from "../function-words.ts";
import type { Said } from "../said.ts";
import { setOf } from "../words.ts";

export const polishSaid: Said = {
  inside: setOf("w we na"),
  ashore: setOf(""),
  unitNouns: setOf(""),
  unitOffices: setOf(""),
  townNouns: setOf(
    "miasto miasta mieście miastem miasteczko miasteczka miasteczku wieś wsi wsią miejscowość miejscowości osada osady osadzie",
  ),
  of: null,
  streetsAfter: setOf(""),
  streetsBefore: setOf("ulica ulicy ulicę ulicą plac placu aleja alei alejach rondo rondzie"),
  streetsWithin: setOf(""),
  beforeStreets: setOf(""),
  standingStreets: setOf(""),
  lineArticles: setOf(""),
  linesAfter: setOf(""),
  storms: setOf("huragan huraganu huraganem tajfun tajfunu cyklon cyklonu orkan orkanu"),
  stormsInCapitals: setOf(""),
  powers: setOf(
    "rząd rządu rządowi rządem prezydent prezydenta prezydentem premier premiera minister ministra armia armii wojska wojsk siły sił żołnierze żołnierzy ambasada ambasady ambasador władze władz parlament parlamentu delegacja delegacji reżim reżimu sankcje sankcji dyplomacja",
  ),
  offices: setOf(""),
  runOn: functionWords.pl,
  hyphened: setOf(""),
};
