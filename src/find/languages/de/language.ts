import { formsBy } from "../forms.ts";
import type { Language } from "../language.ts";
import { verbsOf } from "../plain-subject.ts";
import { noRegionNouns } from "../region-nouns.ts";
import { joinersOf, sharedNames } from "../shared-names.ts";
import { withCapitals } from "../short-forms.ts";
import { setOf } from "../words.ts";
import { germanRoles } from "./roles.ts";
import { germanSaid } from "./said.ts";
import { germanUnits } from "./units.ts";

export const german: Language = {
  code: "de",
  words: {
    locatives: setOf(
      "in im bei beim aus nahe um nach bis über durch ins zwischen vor hinter rund richtung nördlich südlich östlich westlich unweit oberhalb unterhalb außerhalb innerhalb",
    ),
    directions: setOf(
      "von vom zu zum zur an am auf für mit gegen und oder sowie der die das des dem den gegenüber ab",
    ),
    compass: setOf(
      "nord süd ost west nördlichen südlichen östlichen westlichen nördliche südliche östliche westliche nordöstlichen südwestlichen ganz zentral ober nieder mittel groß klein alten neuen",
    ),
    areaNouns: setOf(
      "stadt gemeinde dorf ort insel region kanton bundesland land landkreis kreis provinz bezirk hauptstadt hafenstadt halbinsel stadtteil metropole republik königreich emirat grenzstadt landeshauptstadt küstenstadt kreisstadt hansestadt ortschaft ortsteil kleinstadt großstadt",
    ),
    sides: setOf(""),
    namedSides: setOf(""),
    notBeforeTowns: setOf(
      "der die das den dem des ein eine einen einem einer eines im am vom zum zur beim ins ans diese dieser dieses diesem diesen jede jeder jedes kein keine keinen",
    ),
    organisationNouns: setOf(
      "fc sv vfb vfl tsv borussia eintracht werder universität hochschule bank zeitung allgemeine rundschau nachrichten anzeiger tagblatt kurier gmbh ag verlag museum theater bahnhof straße platz klinikum preis vertrag abkommen galerie stiftung institut",
    ),
    titles: setOf(
      "herr frau dr prof professor präsident präsidentin kanzler kanzlerin minister ministerin außenminister außenministerin innenminister kulturminister bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin general kapitän richter richterin trainer papst bischof könig königin prinz prinzessin einsatzleiter kommissar polizist ärztin arzt geologe geologin anwalt anwältin schwester bruder intendantin intendant regisseur regisseurin",
    ),
    weekdaysAndMonths: setOf(
      "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember",
    ),
    neverPlaces: setOf(
      "ende anfang mitte der die das ein eine und in im am an auf aus bei mit nach von vor zu zum zur es er sie wir ihr ich man wer was wie wo dort hier auch noch nur alle zwei drei vier nato un eu uno afd cdu csu spd fdp ard zdf dpa sie hilfe land see rat tag jahr stadt bad burg berg wald tal haus hof bahn halle löschflugzeuge",
    ),
  },
  units: germanUnits,
  said: germanSaid,
  acts: verbsOf(germanRoles),
  shortened: /^(?:Dr|Prof|St|Nr|bzw|ca|Hl|z|B|u|a|d|h|\d{1,2}|\p{Lu})$/u,
  shortNames: new Map(),
  articles: setOf("der die das"),
  waterNouns: setOf("fluss flusses see sees"),
  regionNouns: noRegionNouns,
  shortForms: withCapitals("VAE DDR"),
  sharedNames,
  betweenTowns: joinersOf("und oder sowie nach"),
  tables: "de",
  elision: null,
  forms: formsBy([
    ["s", ""],
    ["schen", "scher", "sches", "sche"],
  ]),
  givenNames: setOf("jens petra dietrich jürgen günter uwe heike sabine torsten björn anke"),
  capitalNouns: true,
  smallPeoples: true,
  peopleEndings: /^(?:e|er|es|en|em|in|innen|ern|n|s|ens|isch\w{0,2})?$/,
  homes: ["DE", "AT", "CH", "LI", "LU"],
};
