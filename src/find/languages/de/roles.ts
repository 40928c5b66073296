import type { RoleWords } from "../role-words.ts";
import { setOf } from "../words.ts";

export const germanRoles: RoleWords = {
  where: setOf(
    "in im bei beim aus nahe um nach bis über durch ins vor hinter rund richtung nördlich südlich östlich westlich unweit auf an von",
  ),
  parties: setOf("mit gegen zwischen gegenüber seitens"),
  verbs: setOf(
    "hat haben will wollen kann können bietet bot lehnt lehnte verlangt verlangte fordert forderte droht drohte kündigt kündigte wirft warf setzt sieht sah ruft rief schlug schlägt gibt gab sagt sagte sagten zahlt zahlte schickt schickte plant plante bittet bat teilte teilt warnt warnte erklärt erklärte stimmt stimmte reden redet sprechen spricht streiten vertagen einigten einigen lieferte lieferten liefert begründete begründet hofft hoffte unterstützt weist wies nimmt nahm beschuldigt meldet meldete verhandelt verhandeln prüft zieht hält soll dringt beschließt reagiert reagierte gratuliert verurteilt verurteilte verkündet bestreitet sprach sprachen verwies verweist klagt klagte schweigt schwieg bekräftigten äußerte äußerten hielt legt legte lässt ließen stellt stellte stellten fördert förderte übernahm übernimmt sicherte beobachtete erkennt verhängt verlegte verlegten sperrt sperrte öffnete öffnet schließt schloss bestellte beruft berief zog trat tritt verzichtet verzichtete empfing empfängt genehmigte genehmigt untersagte verbot verbietet erlaubt erlaubte entsandte entsendet sendet sandte half hilft versprach rechnet rechnete erwartet erwartete einigte prüfte kaufte verkauft überlegt denkt dachte wehrt wehrte zögert weigert weigerte stoppte stoppt lobte lobt rügte rügt mahnt mahnte pocht drängt drängte widerspricht widersprach",
  ),
  verbStems:
    /^(?:(?:verlang|forder|droh|kündig|lehn|beton|warn|erklär|unterstütz|beschuldig|meld|begründ|plan|schick|liefer|stell|einig|bedank|bekräftig|verurteil|bezeichn|bestell|kauf)(?:t|e?te|e?ten|en)$|(?:protestier|kritisier|akzeptier|garantier|dementier|signalisier|investier|boykottier|sanktionier))/,
  finite: /(?:t|te|ten)$/,
  still: setOf(
    "ist war liegt lag bleibt blieb steht stand gilt galt zählt zählte gehört gehörte leidet litt grenzt heißt erlebt erlebte brennt nicht seit jetzt erst fast dort selbst weit laut statt samt zuletzt direkt heute bereits letzte letzten ersten zweiten dritten meisten unweit längst nächsten damit somit mitten unten hinten sollten konnten",
  ),
  inBetween: setOf("selbst"),
  clauses: setOf("dass aber denn weil während nachdem wenn ob da doch sondern bevor als"),
  powers:
    /^(?:regierung|präsident|präsidentin|außenminister|außenministerin|ministerpräsident|botschafter|botschafterin|botschaft|armee|truppen|streitkräfte|unterhändler|führung|delegation|parlament|kanzler|könig|machthaber|abkommen|sanktionen)$/,
  articles: setOf("der die das den dem des"),
  and: setOf("und sowie"),
};
