import type { RefusalWords } from "./words.ts";

const enregistrer = "ouvrez-le là où il a été écrit et enregistrez l’article en .docx, .txt ou .md";
const copier = "copiez les mots de l’article dans un fichier .txt";

/** Why the desk's server refuses something, in this language. */
export const refusalsFr: RefusalWords = {
  oldWord: `{file} est un fichier Word de l’ancien format (.doc) ou protégé par un mot de passe : ${enregistrer}.`,
  picture:
    "{file} est une image : un article est fait de mots. Tapez-les ou collez-les dans un fichier .txt.",
  packedFile:
    "{file} est un fichier compressé ({kind}) : décompressez-le et donnez l’article qu’il contient.",
  packedFolder: "{file} est un dossier compressé (zip) : décompressez-le et donnez l’article qu’il contient.",
  webArchive: "{file} est une archive web : enregistrez plutôt la page en HTML.",
  mhtml: "{file} est une archive web (.mhtml) : enregistrez plutôt la page en HTML.",
  openDocument: `{file} est un texte OpenDocument (.odt) : ${enregistrer}.`,
  slides: "{file} est un tableau ou un diaporama : enregistrez les mots de l’article en .txt.",
  eBook: "{file} est un livre numérique : enregistrez les mots de l’article en .txt.",
  pages: "{file} est un document Pages : exportez l’article en .docx.",
  rtf: `{file} est un fichier de texte enrichi (RTF) : ${enregistrer}.`,
  pdf: `{file} est un PDF : ${copier}, ou enregistrez-le en .docx là où il a été écrit.`,
  mail: `{file} est un courriel : ${copier}.`,
  data: `{file} est du {kind}, des données pour programmes : ${copier}.`,
  noText:
    "{file} n’est pas un texte : enregistrez l’article en .txt, .md, .html ou .docx, le texte en UTF-8.",
  oldEncoding:
    "{file} n’est pas en UTF-8 mais dans un encodage plus ancien, comme Windows-1252 ou Latin-1 : ouvrez-le, vérifiez ses lettres et enregistrez-le de nouveau en UTF-8.",
  empty: "{file} est vide : il ne contient aucun article.",
  noArticle: "{file} : aucun article n’a été trouvé dans cette page. Enregistrez plutôt son texte en .txt.",
  noParagraphs: "{file} : l’article de la page n’a pas de paragraphes. Enregistrez plutôt son texte en .txt.",
  brokenWord:
    "{file} est un document Word illisible ({why}) : enregistrez-le de nouveau, ou son texte en .txt.",
  tooMuch: "{file}, ligne {line} : c’est plus que ce qui peut être lu ({what}. {hint})",
  nowhere: "Il n’y a rien à cette adresse.",
  otherMethod: "Cette adresse accepte {methods}.",
  brokenAddress: "Cette adresse est illisible.",
  request: "Le bureau n’a pas compris la demande de cette page : rechargez-la. ({what})",
  tooLarge: "Cela dépasse {megabytes} Mo : donnez l’article seul.",
  tooLong: "« {what} » dépasse {most} caractères.",
  halfSign: "« {what} » contient la moitié d’un signe.",
  noStoryFile:
    "« {name} » n’est pas un fichier de sujet : ce sont article.md, article.uk.md, sites.geojson et layers/name.geojson.",
  noStoryId: "« {id} » n’est pas un identifiant de sujet.",
  noNewId:
    "« {id} » n’est pas un identifiant de sujet : lettres minuscules, chiffres et traits d’union, comme harbour-storm.",
  ownName: "« {id} » est un nom du site lui-même : choisissez un autre identifiant, par exemple {id}-story.",
  noStory: "Il n’y a pas de sujet « {id} » : il a peut-être été déplacé.",
  storyThere: "Un sujet « {id} » existe déjà : choisissez un autre nom.",
  noWords: "Ce qui a été collé ne contient aucun mot.",
  noUtf8: "{name} n’est pas un texte en UTF-8 : enregistrez-le d’abord en UTF-8 dans un éditeur de texte.",
  layersLink: "layers est un lien : faites-en un dossier du sujet.",
  versionGone: "La version {number} n’est plus conservée.",
  conflict:
    "Quelqu’un d’autre a modifié les mêmes lignes : rien n’a été écrit. Choisissez ce qui doit y figurer.",
  journalGap:
    "Ce qui précédait cette modification n’est pas dans le journal : le sujet est enregistré en entier.",
  journalBase: "L’état que ceci modifie n’est plus conservé : le sujet est enregistré en entier.",
  noFit:
    "Une modification de {file} ne correspond pas à ce qu’elle modifie : le sujet est enregistré en entier.",
  styleChanged: "Quelqu’un d’autre a modifié style.yaml entre-temps : rouvrez le style.",
  styleLink: "style.yaml est un lien ou un dossier : faites-en un fichier à côté des sujets.",
  styleFileName:
    "« {name} » n’est pas un nom de police ni de logo : il se termine par .woff2, .svg ou .png et se compose de lettres, de chiffres, de points et de traits d’union.",
  styleFileLarge: "{name} dépasse {megabytes} Mo : donnez un fichier plus petit.",
  styleFileLink: "{name} est un lien ou un dossier : choisissez un autre nom.",
  styleFileThere: "Un autre fichier {name} se trouve à côté des sujets : donnez un autre nom à celui-ci.",
  noFont: "{name} : ce n’est pas une police woff2 lisible.",
  noPng: "{name} : ce n’est pas un PNG lisible.",
  signNoText: "{name} : ce n’est pas un texte en UTF-8.",
  signDeclares: "{name} : il déclare des entités ; enregistrez-le en SVG simple.",
  signNoSvg: "{name} : ce n’est pas un SVG lisible.",
  signAlive: "{name} : il contient <{what}> ; enregistrez-le en SVG simple.",
  signActs: "{name} : il contient {what} ; un logo ne demande rien et ne fait rien.",
  signStyleAsks: "{name} : son style demande un autre fichier.",
  publishing: "Le site est déjà en cours de publication : attendez qu’elle soit terminée.",
  notPublished: "Ce sujet n’est pas encore publié.",
  noSite: "Il n’y a pas encore de site : publiez d’abord.",
  noPreviewFile: "L’aperçu n’a pas ce fichier.",
  noFile: "Ce fichier n’existe pas.",
  noAtlas: "Il n’y a pas d’atlas : lancez `npm run atlas`.",
  otherName: "Le bureau n’est pas connu sous ce nom : ouvrez l’adresse qu’il a affichée.",
  otherPage: "Une autre page a interrogé le bureau : il ne répond qu’à la sienne.",
  noPage: "Une modification sans la page dont elle vient : utilisez la page du bureau.",
  noToken: "Ouvrez le bureau à l’adresse qu’il a affichée à son démarrage : sa clé manque.",
  endedEarly: "La demande s’est arrêtée trop tôt : essayez encore une fois.",
  closing: "Le bureau se ferme.",
  failed: "Cela n’a pas pu être fait : {why}",
  unforeseen: "Le bureau n’a pas pu le faire ; la raison s’affiche là où il a été lancé.",
  unanswered: "Le bureau ne répond pas : vérifiez qu’il tourne encore là où il a été lancé.",
};
