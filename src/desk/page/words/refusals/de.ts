import type { RefusalWords } from "./words.ts";

const speichern =
  "öffnen Sie ihn dort, wo er geschrieben wurde, und speichern Sie ihn als .docx, .txt oder .md";
const kopieren = "kopieren Sie die Worte des Artikels in eine .txt-Datei";

/** Why the desk's server refuses something, in this language. */
export const refusalsDe: RefusalWords = {
  oldWord: `{file} ist eine Word-Datei der alten Art (.doc) oder eine mit Kennwort: Um den Artikel zu lesen, ${speichern}.`,
  picture:
    "{file} ist ein Bild; ein Artikel besteht aus Worten. Tippen oder fügen Sie sie in eine .txt-Datei ein.",
  packedFile: "{file} ist eine gepackte Datei ({kind}): Entpacken Sie sie und geben Sie den Artikel darin.",
  packedFolder: "{file} ist ein gepackter Ordner (zip): Entpacken Sie ihn und geben Sie den Artikel darin.",
  webArchive: "{file} ist ein Webarchiv: Speichern Sie die Seite stattdessen als HTML.",
  mhtml: "{file} ist ein Webarchiv (.mhtml): Speichern Sie die Seite stattdessen als HTML.",
  openDocument: `{file} ist ein OpenDocument-Text (.odt): Um den Artikel zu lesen, ${speichern}.`,
  slides: "{file} ist eine Tabelle oder ein Foliensatz: Speichern Sie die Worte des Artikels als .txt.",
  eBook: "{file} ist ein E-Book: Speichern Sie die Worte des Artikels als .txt.",
  pages: "{file} ist ein Pages-Dokument: Exportieren Sie den Artikel als .docx.",
  rtf: `{file} ist eine Rich-Text-Datei (RTF): Um den Artikel zu lesen, ${speichern}.`,
  pdf: `{file} ist ein PDF: Bitte ${kopieren}, oder speichern Sie ihn dort als .docx, wo er geschrieben wurde.`,
  mail: `{file} ist eine E-Mail: Bitte ${kopieren}.`,
  data: `{file} ist {kind}, also Daten für Programme: Bitte ${kopieren}.`,
  noText: "{file} ist kein Text: Speichern Sie den Artikel als .txt, .md, .html oder .docx, Text in UTF-8.",
  oldEncoding:
    "{file} ist nicht in UTF-8, sondern in einer älteren Kodierung wie Windows-1252 oder Latin-1: Öffnen Sie die Datei, prüfen Sie die Buchstaben und speichern Sie sie neu als UTF-8.",
  empty: "{file} ist leer: Darin steht kein Artikel.",
  noArticle: "{file}: Auf dieser Seite wurde kein Artikel gefunden. Speichern Sie seinen Text als .txt.",
  noParagraphs: "{file}: Der Artikel der Seite hat keine Absätze. Speichern Sie seinen Text als .txt.",
  brokenWord:
    "{file} ist ein Word-Dokument, das sich nicht lesen lässt ({why}): Speichern Sie es noch einmal oder seinen Text als .txt.",
  tooMuch: "{file}, Zeile {line}: Das ist mehr, als sich lesen lässt ({what}. {hint})",
  nowhere: "Unter dieser Adresse gibt es nichts.",
  otherMethod: "Diese Adresse nimmt {methods}.",
  brokenAddress: "Diese Adresse lässt sich nicht lesen.",
  request:
    "Der Redaktionstisch hat die Anfrage dieser Seite nicht verstanden: Laden Sie die Seite neu. ({what})",
  tooLarge: "Das sind mehr als {megabytes} MB: Geben Sie den Artikel allein.",
  tooLong: "„{what}“ ist länger als {most} Zeichen.",
  halfSign: "„{what}“ enthält ein halbes Zeichen.",
  noStoryFile:
    "„{name}“ ist keine Datei einer Geschichte: Das sind article.md, article.uk.md, sites.geojson und layers/name.geojson.",
  noStoryId: "„{id}“ ist keine Kennung einer Geschichte.",
  noNewId:
    "„{id}“ ist keine Kennung einer Geschichte: Kleinbuchstaben, Ziffern und Bindestriche, etwa harbour-storm.",
  ownName: "„{id}“ ist ein Name der Website selbst: Wählen Sie eine andere Kennung, etwa {id}-story.",
  noStory: "Es gibt keine Geschichte „{id}“: Vielleicht wurde sie verschoben.",
  storyThere: "Eine Geschichte „{id}“ gibt es schon: Wählen Sie einen anderen Namen.",
  noWords: "Das Eingefügte enthält keine Worte.",
  noUtf8: "{name} ist kein Text in UTF-8: Speichern Sie die Datei zuerst in einem Texteditor als UTF-8.",
  layersLink: "layers ist eine Verknüpfung: Machen Sie daraus einen Ordner der Geschichte.",
  versionGone: "Die Fassung {number} wird nicht mehr aufbewahrt.",
  conflict:
    "Jemand anders hat dieselben Zeilen geändert: Nichts wurde geschrieben. Wählen Sie, was dort stehen soll.",
  journalGap: "Was dieser Änderung vorausging, steht nicht im Journal: Die Geschichte wird ganz gespeichert.",
  journalBase:
    "Der Stand, den dies ändert, wird nicht mehr aufbewahrt: Die Geschichte wird ganz gespeichert.",
  noFit: "Eine Änderung von {file} passt nicht zu dem, was sie ändert: Die Geschichte wird ganz gespeichert.",
  styleChanged: "Jemand anders hat style.yaml inzwischen geändert: Öffnen Sie den Stil noch einmal.",
  styleLink:
    "style.yaml ist eine Verknüpfung oder ein Ordner: Machen Sie daraus eine Datei neben den Geschichten.",
  styleFileName:
    "„{name}“ ist kein Name einer Schrift oder eines Zeichens: Er endet auf .woff2, .svg oder .png und hat Buchstaben, Ziffern, Punkte und Bindestriche.",
  styleFileLarge: "{name} hat mehr als {megabytes} MB: Geben Sie eine kleinere Datei.",
  styleFileLink: "{name} ist eine Verknüpfung oder ein Ordner: Wählen Sie einen anderen Namen.",
  styleFileThere:
    "Neben den Geschichten liegt eine andere Datei {name}: Geben Sie dieser einen anderen Namen.",
  noFont: "{name}: Das ist keine woff2-Schrift, die sich lesen lässt.",
  noPng: "{name}: Das ist kein PNG, das sich lesen lässt.",
  signNoText: "{name}: Das ist kein Text in UTF-8.",
  signDeclares: "{name}: Darin werden Entitäten erklärt: Speichern Sie es als einfaches SVG.",
  signNoSvg: "{name}: Das ist kein SVG, das sich lesen lässt.",
  signAlive: "{name}: Darin steht <{what}>: Speichern Sie es als einfaches SVG.",
  signActs: "{name}: Darin steht {what}: Ein Zeichen fragt nichts ab und tut nichts.",
  signStyleAsks: "{name}: Sein Stil verlangt eine andere Datei.",
  publishing: "Die Website wird schon veröffentlicht: Warten Sie, bis das fertig ist.",
  notPublished: "Diese Geschichte ist noch nicht veröffentlicht.",
  noSite: "Es gibt noch keine Website: Veröffentlichen Sie zuerst.",
  noPreviewFile: "Die Vorschau hat keine solche Datei.",
  noFile: "Eine solche Datei gibt es nicht.",
  noAtlas: "Es gibt keinen Atlas: Führen Sie `npm run atlas` aus.",
  otherName:
    "Unter diesem Namen ist der Redaktionstisch nicht bekannt: Öffnen Sie die Adresse, die er ausgegeben hat.",
  otherPage: "Eine fremde Seite hat den Redaktionstisch gefragt: Er antwortet nur der eigenen.",
  noPage:
    "Eine Änderung ohne die Seite, von der sie kommt: Benutzen Sie die eigene Seite des Redaktionstischs.",
  noToken:
    "Öffnen Sie den Redaktionstisch unter der Adresse, die er beim Start ausgegeben hat: Sein Schlüssel fehlt.",
  endedEarly: "Das Verlangte endete zu früh: Versuchen Sie es noch einmal.",
  closing: "Der Redaktionstisch wird geschlossen.",
  failed: "Das ging nicht: {why}",
  unforeseen: "Das konnte der Redaktionstisch nicht; wo er gestartet wurde, steht warum.",
  unanswered:
    "Der Redaktionstisch antwortet nicht: Sehen Sie nach, ob er dort noch läuft, wo er gestartet wurde.",
};
