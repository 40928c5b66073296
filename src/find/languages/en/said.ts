import type { Said } from "../said.ts";
import { setOf } from "../words.ts";
import { officeWords, powers } from "./words.ts";

export const englishSaid: Said = {
  inside: setOf("in"),
  ashore: setOf(""),
  unitNouns: setOf("state"),
  unitOffices: setOf(
    "gov governor senator sen attorney legislature assembly congressman congresswoman rep lt lieutenant",
  ),
  townNouns: setOf("city town village hamlet suburb borough"),
  of: setOf("of"),
  streetsAfter: setOf(
    "street road avenue boulevard lane square circus arch park garden gardens cemetery quay pier",
  ),
  streetsBefore: setOf(""),
  streetsWithin: setOf("of the"),
  beforeStreets: setOf(
    "the from in at on to by along near of for with between behind under over around across",
  ),
  standingStreets: setOf("wall fleet madison main high downing"),
  lineArticles: setOf("the"),
  linesAfter: setOf("line"),
  storms: setOf("hurricane typhoon cyclone medicane"),
  stormsInCapitals: setOf("storm"),
  powers,
  offices: officeWords,
  runOn: setOf(
    "the a an and or but of in to at on by for from with near off into over under between toward towards across outside inside around through along against about after before during that which who when where while as than is was are were has had have his her its their",
  ),
  hyphened: setOf(
    "based born led backed held run owned controlled style made bound area wide trained educated raised sponsored mediated brokered occupied supported imposed funded friendly side like level",
  ),
};
