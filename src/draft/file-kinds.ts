import type { Unread } from "./unread-article.ts";

/** What a file's first bytes say that it is: one that is read, or why it is not. */
export type FileKind = { readonly reads: "text" | "docx" } | { readonly refused: Unread };

const picture: Unread = { code: "picture" };
const rtf: Unread = { code: "rtf" };
const packed = (kind: string): Unread => ({ code: "packedFile", slots: { kind } });
const data = (kind: string): Unread => ({ code: "data", slots: { kind } });

/** Beginnings of files that hold no article that could be read, as bytes in hexadecimal. */
const beginnings: readonly [bytes: string, why: Unread][] = [
  ["d0cf11e0", { code: "oldWord" }],
  ["89504e47", picture],
  ["ffd8ff", picture],
  ["47494638", picture],
  ["424d", picture],
  ["49492a00", picture],
  ["4d4d002a", picture],
  ["1f8b", packed("gzip")],
  ["377abcaf", packed("7z")],
  ["52617221", packed("RAR")],
  ["62706c6973743030", { code: "webArchive" }],
];

/** Kinds of packed folders, by what stands in them; the first that fits holds. */
const packages: readonly [mark: RegExp, why: Unread | null][] = [
  [/word\/document\.xml/, null],
  [/opendocument\.text/, { code: "openDocument" }],
  [/opendocument\.|xl\/workbook|ppt\/presentation/, { code: "slides" }],
  [/application\/epub/, { code: "eBook" }],
  [/Index\/Document\.iwa|index\.xml/, { code: "pages" }],
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
    return { refused: picture };
  const head = latin(bytes.subarray(start, start + 1024));
  if (/^RIFF....WEBP/s.test(head)) return { refused: picture };
  if (/^\{\\rtf/i.test(head)) return { refused: rtf };
  if (/(?:^|[\s\0])%PDF-\d/.test(head)) return { refused: { code: "pdf" } };
  if (isPacked) {
    const names = latin(bytes);
    const kind = packages.find(([mark]) => mark.test(names));
    if (kind?.[1] === null) return { reads: "docx" };
    return { refused: kind?.[1] ?? { code: "packedFolder" } };
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

/** Why a text is no article; null where it may be one. */
export function refusedText(text: string): Unread | null {
  const bare = text.replace(/^[\uFEFF\s]+/, "");
  if (/^\{\\rtf/i.test(bare)) return rtf;
  const head = mailHead.exec(bare)?.[0] ?? "";
  if (/^content-type:\s*multipart\/related/im.test(head)) return { code: "mhtml" };
  if (
    /^(?:received|message-id|mime-version|return-path|delivered-to):/im.test(head) ||
    (/^from:/im.test(head) && /^(?:to|subject):/im.test(head))
  )
    return { code: "mail" };
  if (isJson(bare)) return data("JSON");
  if (/^<\?xml/.test(bare) && !/<html\b|<!doctype html/i.test(bare.slice(0, 2000))) return data("XML");
  if (/^<svg\b/i.test(bare)) return picture;
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
