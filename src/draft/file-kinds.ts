/** What a file's first bytes say that it is: one that is read, or a sentence that says what to do instead. */
export type FileKind = { readonly reads: "text" | "docx" } | { readonly refused: string };

const toText = "open it where it was written and save the article as .docx, .txt or .md";

/** Beginnings of files that hold no article that could be read, as bytes in hexadecimal. */
const beginnings: readonly [bytes: string, sentence: string][] = [
  ["d0cf11e0", `is a Word file of the old kind (.doc), or one with a password: ${toText}`],
  ["89504e47", "is a picture: an article is words. Type or paste them into a .txt file"],
  ["ffd8ff", "is a picture: an article is words. Type or paste them into a .txt file"],
  ["47494638", "is a picture: an article is words. Type or paste them into a .txt file"],
  ["424d", "is a picture: an article is words. Type or paste them into a .txt file"],
  ["49492a00", "is a picture: an article is words. Type or paste them into a .txt file"],
  ["4d4d002a", "is a picture: an article is words. Type or paste them into a .txt file"],
  ["1f8b", "is a packed file (gzip): unpack it and give the article in it"],
  ["377abcaf", "is a packed file (7z): unpack it and give the article in it"],
  ["52617221", "is a packed file (RAR): unpack it and give the article in it"],
  ["62706c6973743030", "is a web archive: save the page as HTML instead"],
];

/** Kinds of packed folders, by what stands in them; the first that fits holds. */
const packages: readonly [mark: RegExp, sentence: string | null][] = [
  [/word\/document\.xml/, null],
  [/opendocument\.text/, `is an OpenDocument text (.odt): ${toText}`],
  [
    /opendocument\.|xl\/workbook|ppt\/presentation/,
    "is a table or a set of slides: save the article's words as .txt",
  ],
  [/application\/epub/, "is an e-book: save the article's words as .txt"],
  [/Index\/Document\.iwa|index\.xml/, "is a Pages document: export the article as .docx"],
];

/**
 * Looks at a file's first bytes, whatever its name says; a byte order mark and white space before them do no harm.
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const start = leadIn(bytes);
  const hex = hexOf(bytes.subarray(start, start + 12));
  const isPacked = hex.startsWith("504b0304");
  const found = beginnings.find(([beginning]) => isWith(hex, beginning, bytes));
  if (found) return { refused: found[1] };
  if (
    hex.slice(8).startsWith("66747970") &&
    /^(?:hei|mif|avi)/.test(latin(bytes.subarray(start + 8, start + 11)))
  )
    return { refused: "is a picture: an article is words. Type or paste them into a .txt file" };
  const head = latin(bytes.subarray(start, start + 1024));
  if (/^RIFF....WEBP/s.test(head))
    return { refused: "is a picture: an article is words. Type or paste them into a .txt file" };
  if (/^\{\\rtf/i.test(head)) return { refused: `is a rich text file (RTF): ${toText}` };
  if (/(?:^|[\s\0])%PDF-\d/.test(head))
    return {
      refused:
        "is a PDF: copy the article's words out of it into a .txt file, or save it as .docx where it was written",
    };
  if (isPacked) {
    const names = latin(bytes);
    const kind = packages.find(([mark]) => mark.test(names));
    if (kind?.[1] === null) return { reads: "docx" };
    return { refused: kind?.[1] ?? "is a packed folder (zip): unpack it and give the article in it" };
  }
  return { reads: "text" };
}

/** "BM" begins words too: a picture has zeros after it. */
function isWith(hex: string, beginning: string, bytes: Uint8Array): boolean {
  return hex.startsWith(beginning) && (beginning !== "424d" || bytes.subarray(0, 12).includes(0));
}

/** How many bytes of byte order mark and white space stand before the rest. */
function leadIn(bytes: Uint8Array): number {
  let at = hexOf(bytes.subarray(0, 3)) === "efbbbf" ? 3 : 0;
  while (at < bytes.length && [9, 10, 11, 12, 13, 32].includes(bytes[at] ?? 0)) at++;
  return at;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

const mailHead = /^(?:From \S+ .*\r?\n)?(?:[A-Za-z][A-Za-z0-9-]*:.*\r?\n(?:[ \t]+\S.*\r?\n)*){2,}\r?\n/;

/** What a text is where it is no article: a sentence as above, or null where it may be one. */
export function refusedText(text: string): string | null {
  const bare = text.replace(/^[\uFEFF\s]+/, "");
  if (/^\{\\rtf/i.test(bare)) return `is a rich text file (RTF): ${toText}`;
  const head = mailHead.exec(bare)?.[0] ?? "";
  if (/^content-type:\s*multipart\/related/im.test(head))
    return "is a web archive (.mhtml): save the page as HTML instead";
  if (
    /^(?:received|message-id|mime-version|return-path|delivered-to):/im.test(head) ||
    (/^from:/im.test(head) && /^(?:to|subject):/im.test(head))
  )
    return "is an e-mail: copy the article's words out of it into a .txt file";
  if (isJson(bare)) return "is JSON, data for programs: copy the article's words out of it into a .txt file";
  if (/^<\?xml/.test(bare) && !/<html\b|<!doctype html/i.test(bare.slice(0, 2000)))
    return "is XML, data for programs: copy the article's words out of it into a .txt file";
  if (/^<svg\b/i.test(bare)) return "is a picture: an article is words. Type or paste them into a .txt file";
  return null;
}

/** JSON, or JSON in lines. */
function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  return [text, text.split(/\r?\n/, 1)[0] ?? ""].some((part) => {
    try {
      return typeof JSON.parse(part) === "object";
    } catch {
      return false;
    }
  });
}
