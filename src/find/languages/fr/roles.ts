import type { RoleWords } from "../role-words.ts";
import { setOf } from "../words.ts";

export const frenchRoles: RoleWords = {
  where: setOf("à en dans près vers depuis chez sous jusqu' jusque hors autour proche loin large par au aux"),
  parties: setOf("avec contre entre envers"),
  verbs: setOf(
    "a ont va vont veut veulent peut doit dit disent annonce annoncent promet promettent versera enverra envoie envoient propose proposent accepte accuse refuse rejette demande demandent appelle menace exige signe signent soutient craint espère affirme nie dément confirme estime regrette regrettent dénonce dénoncent prévient insiste assure attend soupçonne débloque recommande réclame retire étudie envisage poursuit maintient répond craignent prévoit avait aurait s'engage réagi félicite lance impose suspend retire n'a pourrait pourraient devrait devraient souhaite souhaitent négocie négocient dément versent paie paiera finance financera ouvre ouvrira tranchera oppose surveille veille organise accueille reçoit offre offrira prête prêtera vend achète ferme fermera bloque autorise interdit livrera vise juge salue presse convoque rappelle exclut hésite compte comptent tient tiennent rejettent ordonne nomme annule reporte durcit plaide milite penche s'inquiète s'inquiètent s'oppose s'opposent n'exclut",
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
};
