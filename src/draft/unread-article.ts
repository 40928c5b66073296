const toText = "open it where it was written and save the article as .docx, .txt or .md";
const toWords = "copy the article's words out of it into a .txt file";

/** Why a file is no article that can be read, and what to do instead, by code. Slots: the file's name, and what a code tells besides. */
export const unreadWords = {
  oldWord: `{file} is a Word file of the old kind (.doc), or one with a password: ${toText}.`,
  picture: "{file} is a picture: an article is words. Type or paste them into a .txt file.",
  packedFile: "{file} is a packed file ({kind}): unpack it and give the article in it.",
  packedFolder: "{file} is a packed folder (zip): unpack it and give the article in it.",
  webArchive: "{file} is a web archive: save the page as HTML instead.",
  mhtml: "{file} is a web archive (.mhtml): save the page as HTML instead.",
  openDocument: `{file} is an OpenDocument text (.odt): ${toText}.`,
  slides: "{file} is a table or a set of slides: save the article's words as .txt.",
  eBook: "{file} is an e-book: save the article's words as .txt.",
  pages: "{file} is a Pages document: export the article as .docx.",
  rtf: `{file} is a rich text file (RTF): ${toText}.`,
  pdf: "{file} is a PDF: copy the article's words out of it into a .txt file, or save it as .docx where it was written.",
  mail: `{file} is an e-mail: ${toWords}.`,
  data: `{file} is {kind}, data for programs: ${toWords}.`,
  noText: "{file} is no text: save the article as .txt, .md, .html or .docx, text in UTF-8.",
  oldEncoding:
    "{file} is not in UTF-8 but in an older encoding, such as Windows-1252 or Latin-1: open it, look whether its letters are right, and save it again as UTF-8.",
  empty: "{file} is empty: there is no article in it.",
  noArticle: "{file}: no article was found in this page. Save its text as .txt instead.",
  noParagraphs: "{file}: the page's article has no paragraphs. Save its text as .txt instead.",
  brokenWord:
    "{file} is a Word document that cannot be read ({why}): save it again, or save its text as .txt.",
  tooMuch: "{file}: line {line}: {what}. {hint}",
} as const;

export type UnreadCode = keyof typeof unreadWords;

/** What a file is that is no article: a code, and its slots but for the file's name. */
export interface Unread {
  readonly code: UnreadCode;
  readonly slots?: Readonly<Record<string, string | number>>;
}

/** A file that no article can be read from; its message says what to do. */
export class UnreadArticle extends Error {
  readonly code: UnreadCode;
  readonly slots: Readonly<Record<string, string | number>>;

  /** @param file its name */
  constructor(file: string, { code, slots = {} }: Unread) {
    const all: Readonly<Record<string, string | number>> = { ...slots, file };
    super(unreadWords[code].replace(/\{(\w+)\}/g, (_, slot: string) => String(all[slot] ?? "")));
    this.code = code;
    this.slots = all;
  }
}
