import type { RoleWords } from "../role-words.ts";
import { setOf } from "../words.ts";

export const germanRoles: RoleWords = {
  where: setOf(
    "in im bei beim aus nahe um nach bis über durch ins vor hinter rund richtung nördlich südlich östlich westlich unweit auf an von",
  ),
  parties: setOf("mit gegen zwischen gegenüber seitens"),
  verbs: setOf(
    "hat haben will wollen kann können bietet bot lehnt lehnte verlangt verlangte fordert forderte droht drohte kündigt kündigte wirft warf setzt sieht sah ruft rief schlug schlägt gibt gab sagt sagte sagten zahlt zahlte schickt schickte plant plante bittet bat teilte teilt warnt warnte erklärt erklärte stimmt stimmte reden redet sprechen spricht streiten vertagen einigten einigen lieferte lieferten liefert begründete begründet hofft hoffte unterstützt weist wies nimmt nahm beschuldigt meldet meldete verhandelt verhandeln prüft zieht hält soll dringt beschließt reagiert reagierte gratuliert verurteilt verurteilte verkündet bestreitet sprach sprachen verwies verweist klagt klagte schweigt schwieg bekräftigten äußerte äußerten hielt legt legte lässt ließen stellt stellte stellten fördert förderte übernahm übernimmt sicherte beobachtete erkennt verhängt verlegte verlegten sperrt sperrte öffnete öffnet schließt schloss bestellte beruft berief zog trat tritt verzichtet verzichtete empfing empfängt genehmigte genehmigt untersagte verbot verbietet erlaubt erlaubte entsandte entsendet sendet sandte half hilft versprach rechnet rechnete erwartet erwartete einigte prüfte kaufte verkauft überlegt denkt dachte wehrt wehrte zögert weigert weigerte stoppte stoppt lobte lobt rügte rügt mahnt mahnte pocht drängt drängte widerspricht widersprach liess liessen schliesst beschliesst verliess äusserte äusserten bemüht bemühte bemühen beteiligt beteiligte subventioniert finanziert finanzierte drosselt kürzt kürzte erhöht erhöhte senkt senkte beharrt beharrte verschärft verschärfte lockert lockerte beschwert beschwerte beantragt beantragte bewilligt bewilligte duldet duldete entzog entzieht erteilt erteilte erwägt erwog exportiert fürchtet fürchtete gewährt gewährte greift griff importiert kontrolliert leugnet leugnete mobilisiert nennt nannte organisiert räumte ratifizierte reagierten riegelte schränkt schränkte spendet spendete stockt stockte streicht strich stufte überweist überwies übergab übergibt unterzeichnet unterzeichnete untersucht untersuchte unterschrieb unterschreibt verdoppelt verdoppelte verlängert verlängerte verpflichtet verpflichtete verschiebt verschob vermittelt vermittelte verteidigt verteidigte verwarf verwirft weitete zwingt zwang nutzt nutzte dementiert dementierte garantiert garantierte",
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
  teams: {
    game: setOf(
      "spiel spiele spiels partie tor tore toren treffer trainer trainerin mannschaft mannschaften liga bundesliga sieg siege niederlage unentschieden turnier meister meisterschaft weltmeisterschaft europameisterschaft tabelle spieltag halbzeit pause pokal finale halbfinale viertelfinale handball handballer fußball fussball fußballer eishockey basketball torhüter torwart stürmer punkte satz kapitän aufsteiger absteiger auswärtsspiel heimspiel testspiel",
    ),
    plays: setOf(
      "schlug schlägt schlugen gewann gewinnt gewannen unterlag unterliegt verlor verliert verloren empfängt empfing bezwang bezwingt besiegte besiegt spielt spielte trifft traf siegte siegt dreht drehte führt führte holte holt kassierte kassiert feiert feierte stürmte jubelt jubelte trennte erreichte scheiterte muss musste gastiert gastierte setzte qualifizierte hatte darf steht stand rettete rangiert deklassierte",
    ),
    between: setOf("hat ist sich auch selbst dagegen aber nicht"),
    beats: setOf("schlug schlägt schlugen bezwang bezwingt besiegte besiegt deklassierte empfängt empfing"),
    against: setOf("gegen"),
    where: setOf("in im bei aus nach um über vor von zwischen nahe durch richtung an auf für bis ab zu"),
    articles: setOf("den die das der dem"),
  },
};
