import type { RoleWords } from "../role-words.ts";
import { setOf } from "../words.ts";

export const spanishRoles: RoleWords = {
  where: setOf("en a desde hasta hacia cerca frente por al fuera dentro norte sur este oeste junto"),
  parties: setOf("con contra entre ante"),
  verbs: setOf(
    "ha han va van quiere quieren puede debe dice dijo dicen anuncia anunció anunciaron promete prometió envía envió enviará envíe ofrece ofreció pide pidió piden rechaza rechazó acuerdan acordaron firman firmaron firmó llamó llama amenaza exige exigió declara apoya apoyó cree espera niega negó confirma confirmó considera mantiene celebró celebra felicitó soltará pagará compró vendió actuó cierra cerró acusa acusó reparten responde respondió lanza reclama reclaman advierte advierten critica critican propone proponen insiste insisten teme temen prevé busca buscan investiga ordena prohíbe aprueba protesta alerta asegura sostiene celebran impone retiró suspende había reabrirán se subvenciona subvencionó paga pagó vende venden recordó recuerda tuvo usa perdió prestó mandó convocó convoca devuelve hace hizo dio da cobra abrió abre permitió permite impidió estudia evalúa vigila saluda aceptó acepta aplaude votó vota ordenó decidió decide prohibió negocia negocian investigó endureció rompió nombró invitó expulsó liberó libera financia financió compra",
  ),
  verbStems:
    /^(?:anunci|rechaz|acord|firm|ofrec|prometi|exigi|declar|conden|denunci|reclam|autoriz|suspend)\p{L}*(?:ó|aron|ieron|ará|arán|irá)$/u,
  finite: /(?:ó|aron|ieron|rá|rán|aban?|ían?|[bcdfghjlmnprstuvzñ](?:a|e|an|en))$/,
  adverbs: /mente$/,
  plural: /n$/,
  relatives: setOf("que"),
  genitives: setOf("de del"),
  ground: /^(?:fronter|límite|limit|lind|colind)/,
  still: setOf(
    "es está era estaba estaban quedó quedaron sufrió sufrieron vivió amaneció registró están tienen tenían siguen viven existen fueron estará será habrá volverá gran bien cien quien sin tiene sigue vive queda quedan cuenta parte donde antes entonces adelante delante durante mediante grande norte este oeste une unen arde arden sufre sufren",
  ),
  inBetween: setOf("no ya se le les lo la también aún todavía hoy ayer nunca siempre solo ahora"),
  clauses: setOf("que pero porque si cuando mientras aunque pues donde sino"),
  powers:
    /^(?:gobierno|(?:vice)?(?:president|ministr)|ministerio|canciller|cancillería|ejército|tropas|embajad|autoridades|parlamento|congreso|senado|delegación|negociadores|rey|junta|régimen|acuerdo|sanciones|críticas|portavoz|gobernador|primer|funcionari|flota|aviación)/,
  seats: /^(?:gobierno|autoridades|régimen|junta)$/,
  ofTowns: /^(?:autoridades|junta|portavoz|congreso|senado)/,
  games: {
    verbs: /^(?:derrot|gole(?:a|ó)|venció|vencieron|ganó|ganaron|superó|elimin|empat|perdió|perdieron|cayó)/,
    links: setOf("a al con ante contra"),
  },
  between: {
    words: setOf("entre"),
    dealings:
      /^(?:conversaci|negociaci|guerra|conflict|acuerd|relaci|comerci|tregua|disput|tensi|cooperaci|tratad|alianza|diálogo|encuentro|reun|cumbre|partido|pacto|mediaci|canje|paz|firma)/,
  },
  articles: setOf("el la los las de del"),
  and: setOf("y e"),
};
