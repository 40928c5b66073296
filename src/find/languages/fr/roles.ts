import type { RoleWords } from "../role-words.ts";
import { setOf } from "../words.ts";

export const frenchRoles: RoleWords = {
  where: setOf("à en dans près vers depuis chez sous jusqu' jusque hors autour proche loin large par au aux"),
  parties: setOf("avec contre entre envers"),
  verbs: setOf(
    "a ont va vont veut veulent peut doit dit disent annonce annoncent promet promettent versera enverra envoie envoient propose proposent accepte accuse refuse rejette demande demandent appelle menace exige signe signent soutient craint espère affirme nie dément confirme estime regrette regrettent dénonce dénoncent prévient insiste assure attend soupçonne débloque recommande réclame retire étudie envisage poursuit maintient répond craignent prévoit avait aurait s'engage réagi félicite lance impose suspend retire n'a pourrait pourraient devrait devraient souhaite souhaitent négocie négocient dément versent paie paiera finance financera ouvre ouvrira tranchera oppose surveille veille organise accueille reçoit offre offrira prête prêtera vend achète ferme fermera bloque autorise interdit livrera vise juge salue presse convoque rappelle exclut hésite compte comptent tient tiennent rejettent ordonne nomme annule reporte durcit plaide milite penche s'inquiète s'inquiètent s'oppose s'opposent n'exclut alloue applique approuve avertit avoue bannit boycotte cède choisit décide décident décrète défend défendent dépêche déplore désigne détient détiennent élargit emprunte encourage engage entend entendent entame évacue évoque exhorte exporte expulse expulsent fixe fournit fournissent garantit gèle importe inaugure incite indique intervient investit investissent invite invoque justifie limite met mettent mobilise nient nomment obtient octroie participe plafonne prend prennent prépare préparent privilégie proclame prolonge promulgue protège publie punit ratifie reconnaît recule réduit réduisent réfléchit réforme renforce renforcent renonce renvoie réplique repousse reprend réquisitionne restitue rétablit retient réunit revoit sanctionne sollicite souligne soumet souscrit subventionne supprime surtaxe tente tolère tranche transfère transmet valide vante verse jure jurent conteste contestent achève",
  ),
  verbStems:
    /^(?:annonc|propos|refus|rejet|déclar|condamn|accus|dénonc|réclam|exig|promet|promis)\p{L}*(?:e|é|ent|ait)$/u,
  finite:
    /(?:er(?:a|ont)|ir(?:a|ont)|ait|aient|[^m]ent|nonce|pose|cuse|fuse|gage|mande|nace|pelle|jette|ssure|courage|pporte|sidère|ifie|alise|orise|lance|cède|ccepte|nvite|ffirme|stime|çoit|oncent)$/,
  still: setOf(
    "était étaient avait compte souvent récent reste restent semble semblent vient connaît comptait entre demeure représente continent président présente",
  ),
  inBetween: setOf("ne n' se s' l' le la lui leur y en aussi"),
  clauses: setOf("que qu' mais car si quand lorsque alors tandis où donc puis"),
  powers:
    /^(?:gouvernement|président|présidente|ministre|premier|armée|troupes|ambassadeur|ambassade|autorités|parlement|délégation|négociateurs|roi|junte|régime|accord|sanctions|demandé|demande|aide)$/,
  articles: setOf("le la les l' du de des d' au aux"),
  and: setOf("et"),
  teams: {
    game: setOf(
      "match matchs but buts essai essais victoire défaite championnat coupe ligue finale demi-finale quart entraîneur entraîneuse joueur joueurs joueuse joueuses équipe équipes tournoi saison mi-temps prolongation mêlée pelouse arbitre rugby football handball basket hockey gardien buteur attaquant sélectionneur capitaine derby classement points supporters qualification éliminatoires",
    ),
    plays: setOf(
      "renverse bat battra gagne gagné gagnera emporte emporté impose imposé imposée domine dominé dominera reçoit recevra affronte affrontera défie défiera joue jouera joué perd perdu perdra mène mené égalise égalisé qualifie qualifié qualifiée incline incliné inclinée élimine éliminé battu fait tombe tombé accueille accueillera décroche décroché arrache arraché concède concédé triomphe triomphé termine terminé",
    ),
    between: setOf("a ont est s' l' n' ne se pas aussi été"),
    beats: setOf(
      "battre battu bat battent renverse renversé renverser affronter affronte affrontera affrontent reçoit dominé dominer domine éliminé éliminer défier défie tomber surpris surprendre écrasé écraser",
    ),
    against: setOf("contre"),
    where: setOf("à en dans près vers depuis chez sous de d' du des au aux entre et par pour sur"),
    articles: setOf("le la les l'"),
  },
};
