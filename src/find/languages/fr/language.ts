import type { Language } from "../language.ts";
import { verbsOf } from "../plain-subject.ts";
import { noRegionNouns } from "../region-nouns.ts";
import { joinersOf, sharedNames } from "../shared-names.ts";
import { withCapitals } from "../short-forms.ts";
import { setOf } from "../words.ts";
import { frenchRoles } from "./roles.ts";
import { frenchSaid } from "./said.ts";
import { frenchUnits } from "./units.ts";

/** "Du Crotoy" and "au Tampon" are of Le Crotoy and Le Tampon. */
const withArticle = (key: string): readonly string[] =>
  /^(?:le|la|les) /.test(key) ? [] : [`le ${key}`, `la ${key}`, `les ${key}`];

export const french: Language = {
  code: "fr",
  words: {
    locatives: setOf(
      "à en dans près vers depuis chez sous jusqu' jusque hors autour proche loin voisin nord sud est ouest large hauteurs au aux via",
    ),
    directions: setOf("de d' du des entre et ou par pour avec sur contre le la les l' devant derrière à"),
    compass: setOf("le la les l' nord sud est ouest d' de du des"),
    areaNouns: setOf(
      "ville commune village région département province île préfecture capitale canton port quartier péninsule vallée bourg hameau localité presqu'île archipel banlieue faubourg",
    ),
    sides: setOf(""),
    namedSides: setOf(""),
    notBeforeTowns: setOf(""),
    organisationNouns: setOf(
      "université banque hôpital musée journal stade coupe ligue église cathédrale basilique chapelle lycée collège clinique club fc olympique racing société groupe rue avenue boulevard place gare traité prix festival institut fondation académie",
    ),
    titles: setOf(
      "m mme mlle dr professeur président présidente ministre maire député députée général commandant capitaine colonel juge pape roi reine prince princesse docteur avocat avocate maître délégué syndical géologue négociant préfet porte-parole",
    ),
    weekdaysAndMonths: setOf(
      "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    neverPlaces: setOf(
      "le la les un une des du de et en à au aux il elle ils elles on ce cette ces son sa ses leur nous vous je tu qui que quoi dont où si ne pas plus sncf afp onu ue otan psg ps rn lr état rhône météo des les pour par sur dans avec cote apres meme pere mere frere soeur face selon malgre avant chaque plusieurs aucun aucune voici hier demain ici jamais toujours cela quand comme mais donc car entre pendant depuis lors ainsi alors aussi puis enfin",
    ),
  },
  units: frenchUnits,
  said: frenchSaid,
  acts: verbsOf(frenchRoles),
  shortened: /^(?:M|MM|Mme|Mlle|Dr|St|Ste|av|J|-C|p|ex|\p{Lu})$/u,
  shortNames: new Map(),
  articles: setOf("le la les l'"),
  waterNouns: setOf("rivière fleuve lac"),
  smallBeginnings: setOf(
    "mer océan golfe détroit canal baie lac rivière fleuve île îles archipel péninsule cap mont massif plateau désert forêt vallée val col pays bande pas plaine delta estuaire",
  ),
  regionNouns: noRegionNouns,
  shortForms: withCapitals("RDC RCA EAU RDA"),
  sharedNames,
  betweenTowns: joinersOf("et ou à"),
  tables: "fr",
  elision: /^(?:[dlnsmtcj]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=\p{L})/iu,
  forms: withArticle,
  givenNames: setOf("pascal henri luc jean-pierre thierry benoît gérard françois étienne mathilde"),
  capitalNouns: false,
  smallPeoples: true,
  peopleEndings:
    /^(?:e|s|es|ne|nes|is|ise|ises|ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|ain|aine|ains|aines)?$/,
  homes: [
    "FR",
    "BE",
    "CH",
    "LU",
    "CA",
    "SN",
    "CI",
    "ML",
    "NE",
    "BF",
    "TG",
    "BJ",
    "GN",
    "CM",
    "GA",
    "CG",
    "CD",
    "MA",
    "DZ",
    "TN",
    "MG",
    "RE",
    "GP",
    "MQ",
    "GF",
    "HT",
    "LB",
  ],
};
