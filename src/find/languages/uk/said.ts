import { functionWords } from "../function-words.ts";
import type { Said } from "../said.ts";
import { setOf } from "../words.ts";

export const ukrainianSaid: Said = {
  inside: setOf("в у на"),
  ashore: setOf("в у з із зі"),
  unitNouns: setOf(""),
  unitOffices: setOf(""),
  townNouns: setOf(
    "місто міста місті містом містечко містечка містечку село села селі селом селище селища селищі",
  ),
  of: null,
  streetsAfter: setOf(""),
  streetsBefore: setOf(
    "вулиця вулиці вулицю вулицею площа площі площу проспект проспекту проспекті бульвар бульварі",
  ),
  streetsWithin: setOf(""),
  beforeStreets: setOf(""),
  standingStreets: setOf(""),
  lineArticles: setOf(""),
  linesAfter: setOf(""),
  storms: setOf("ураган урагану ураганом тайфун тайфуну циклон циклону шторм шторму"),
  stormsInCapitals: setOf(""),
  powers: setOf(
    "уряд уряду урядом президент президента президентом прем'єр міністр міністра армія армії армією війська військ війську військові військових сили сил солдати солдатів посольство посол посла влада влади парламент парламенту делегація делегації режим режиму санкції санкцій дипломатія",
  ),
  offices: setOf(""),
  runOn: functionWords.uk,
  hyphened: setOf(""),
};
