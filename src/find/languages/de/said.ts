import { functionWords } from "../function-words.ts";
import type { Said } from "../said.ts";
import { setOf } from "../words.ts";

export const germanSaid: Said = {
  inside: setOf("in im"),
  ashore: setOf(""),
  unitNouns: setOf(""),
  unitOffices: setOf(""),
  townNouns: setOf(
    "stadt gemeinde ortschaft dorf großstadt kleinstadt kreisstadt hansestadt stadtteil ortsteil",
  ),
  of: null,
  streetsAfter: setOf("straße strasse platz allee gasse weg ufer damm ring promenade"),
  streetsBefore: setOf(""),
  streetsWithin: setOf(""),
  beforeStreets: setOf("die der das den dem in an auf am im zur zum bei von vor hinter über unter"),
  standingStreets: setOf(""),
  lineArticles: setOf("die der"),
  linesAfter: setOf("bahnlinie bahnstrecke"),
  storms: setOf("hurrikan taifun zyklon orkan sturmtief tropensturm wirbelsturm"),
  stormsInCapitals: setOf(""),
  powers: setOf(
    "regierung regierungen präsident präsidentin ministerpräsident außenminister außenministerin verteidigungsminister finanzminister kanzler kanzlerin armee truppen streitkräfte militär luftwaffe marine botschafter botschaft behörden parlament führung delegation unterhändler soldaten sanktionen regime",
  ),
  offices: setOf(""),
  runOn: functionWords.de,
  hyphened: setOf(""),
};
