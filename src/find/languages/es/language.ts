import { uninflected } from "../forms.ts";
import type { Language } from "../language.ts";
import { verbsOf } from "../plain-subject.ts";
import { noRegionNouns } from "../region-nouns.ts";
import { joinersOf, sharedNames } from "../shared-names.ts";
import { withCapitals } from "../short-forms.ts";
import { setOf } from "../words.ts";
import { spanishRoles } from "./roles.ts";
import { spanishSaid } from "./said.ts";
import { spanishUnits } from "./units.ts";

export const spanish: Language = {
  code: "es",
  words: {
    locatives: setOf(
      "en a desde hasta hacia cerca frente entre por al fuera dentro norte sur este oeste afueras vía rumbo junto lejos",
    ),
    directions: setOf("de del y e o con contra para sobre tras el la los las ante según"),
    compass: setOf("el la los las norte sur este oeste alto bajo de del oriental occidental"),
    areaNouns: setOf(
      "ciudad pueblo villa localidad municipio provincia región isla departamento estado capital puerto cantón barrio península valle aldea vecino vecina comuna comarca parroquia archipiélago poblado corregimiento vereda caserío",
    ),
    sides: setOf(""),
    namedSides: setOf(""),
    notBeforeTowns: setOf("el"),
    organisationNouns: setOf(
      "universidad banco hospital museo diario periódico estadio club fc real atlético deportivo empresa grupo calle avenida plaza estación premio tratado instituto fundación festival teatro",
    ),
    clubs:
      /^(?:real|atlético|athletic|deportivo|deportes|sporting|racing|independiente|universitario|alianza|estudiantes|boca|club|inter|millonarios)$/,
    titles: setOf(
      "señor señora don doña dr dra presidente presidenta ministro ministra exministro alcalde alcaldesa general capitán coronel juez jueza papa rey reina príncipe princesa portavoz profesor profesora geóloga geólogo bióloga biólogo delegado delegada escritora escritor gobernador gobernadora",
    ),
    weekdaysAndMonths: setOf(
      "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
    neverPlaces: setOf(
      "el la los las un una unos unas de del y en a al que se su sus es no lo como más pero por para con sin sobre entre hay fue son dos tres miles onu otan pp psoe vox efe unidad militar hoy ayer nació iba uno duero la vanguardia dana",
    ),
  },
  units: spanishUnits,
  said: spanishSaid,
  acts: verbsOf(spanishRoles),
  shortened: /^(?:Sr|Sra|Dr|Dra|D|Dña|Sta|Sto|St|núm|pág|EE|UU|\p{Lu})$/u,
  shortNames: new Map(),
  articles: setOf("el la los las"),
  waterNouns: setOf("río ríos lago laguna"),
  smallBeginnings: setOf(
    "mar océano golfo estrecho canal bahía islas archipiélago península cabo desierto cordillera sierra franja",
  ),
  regionNouns: noRegionNouns,
  shortForms: withCapitals("UE EUA EAU RDC RDA"),
  sharedNames,
  betweenTowns: joinersOf("y e o a hasta"),
  tables: "es",
  elision: null,
  forms: uninflected,
  givenNames: setOf(
    "luis lucía josé maría jesús ángel pilar rocío iñaki begoña pablo marta jorge elena carlos adela adriana adrián agustín agustina aitor alba alberto alejandra alejandro alfonso alfredo alicia alma almudena álvaro amalia amparo ana anabel andrea andrés angélica aníbal antonia antonio araceli arturo ascensión aurora beatriz benito benjamín bernardo berta blanca brenda bruno camila camilo candela caridad carla carlota carmen carolina catalina cecilia celia césar clara claudia claudio concepción consuelo cristian cristina cristóbal daniel daniela david débora delia diana diego dolores domingo edgar edith eduardo efraín elisa eloy elvira emilia emilio enrique ernesto esperanza esteban ester estela eugenia eugenio eva evaristo ezequiel fabián fabiola facundo federico felipe félix fernanda fernando fidel florencia francisca francisco fredy freddy gabriel gabriela gerardo germán gilberto gisela gladys gloria gonzalo graciela gregorio guadalupe guillermo gustavo héctor hernán hilario hilda hugo humberto ignacio inés irene iria iris isaac isabel isidro ismael iván ivonne jacinto jacobo jaime javier jazmín jesica jimena joaquín joel josefa josefina juan juana julia julián juliana julieta julio karen karina karla kevin laura leandro leonardo leticia lidia liliana lorena lorenzo lourdes luciana luciano luisa luz magdalena manuel manuela marcela marcelino marcelo marco marcos margarita mariana mariano maribel marina mario marisol maritza martín mateo matías mauricio mauro máximo melisa mercedes micaela miguel milagros miriam moisés mónica montserrat nadia natalia nelson néstor nicolás nicanor noelia nora norberto norma octavio ofelia olga omar óscar osvaldo paloma paola patricia patricio paula paulina pedro penélope rafael raimundo ramiro ramón raquel raúl rebeca ricardo rigoberto roberto rodolfo rodrigo rogelio román rosa rosalía rosario roxana rubén ruth sabrina salvador samuel sandra santos sara saúl sebastián sergio severino silvia simón sofía soledad sonia susana tamara tania teodoro teresa tomás ulises valentín valentina valeria vanesa verónica vicente víctor virginia viviana walter wilson ximena xavier yadira yamile yesenia yolanda yorman zoila santiago",
  ),
  capitalNouns: false,
  smallPeoples: true,
  peopleEndings: /^(?:o|a|os|as|s|es|és|esa|esas|eses|ano|ana|anos|anas|ense|enses)?$/,
  homes: [
    "ES",
    "MX",
    "AR",
    "CO",
    "CL",
    "PE",
    "VE",
    "EC",
    "BO",
    "PY",
    "UY",
    "CR",
    "PA",
    "GT",
    "HN",
    "NI",
    "SV",
    "DO",
    "CU",
    "PR",
  ],
};
