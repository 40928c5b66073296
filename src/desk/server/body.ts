import type { IncomingMessage } from "node:http";
import type { Change, Files } from "../api/files.ts";
import type { Find } from "../api/names.ts";
import { reason } from "../api/refusals.ts";
import type { JournalEntry, Save } from "../api/saving.ts";
import type { Check, NewArticle } from "../api/stories.ts";
import type { SaveStyle, SaveStyleFile } from "../api/style.ts";
import { editorPattern } from "./journal.ts";
import { Refused } from "./refused.ts";
import { isStoryFile } from "./story-files.ts";

/** Bytes that a request may have: an article with pictures in it, as text, and some. */
const most = 16_000_000;

/** A request's JSON. Throws a `Refused` where it is none or too large. */
export async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
    throw new Refused(
      415,
      reason("request", { what: "Send JSON, with the header content-type: application/json." }),
    );
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Refused(413, reason("tooLarge", { megabytes: most / 1e6 }));
    parts.push(part);
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)));
    if (isRecord(value)) return value;
  } catch {}
  throw new Refused(400, reason("request", { what: "The request is no JSON object." }));
}

/** A request as JSON. */
export type Body = Readonly<Record<string, unknown>>;

export function saveIn(body: Body): Save {
  return { editor: editorIn(body.editor), base: revisionIn(body.base), files: filesIn(body.files) };
}

export function entryIn(body: Body): JournalEntry {
  const { number, changes } = body;
  if (!isCount(number) || number < 1 || !Array.isArray(changes))
    throw new Refused(
      400,
      reason("request", { what: "A journal entry has a number from 1 and a list of changes." }),
    );
  return {
    editor: editorIn(body.editor),
    base: revisionIn(body.base),
    number,
    changes: changes.map(changeIn),
  };
}

export function articleIn({ from, id, title }: Body): NewArticle {
  const given = isRecord(from) ? from : {};
  const more = {
    ...(id !== undefined && { id: textIn(id, "id", 80) }),
    ...(title !== undefined && { title: textIn(title, "title", 500) }),
  };
  if (given.kind === "file")
    return {
      from: { kind: "file", name: textIn(given.name, "name", 300), base64: textIn(given.base64, "base64") },
      ...more,
    };
  if (given.kind !== "pasted")
    throw new Refused(400, reason("request", { what: 'An article is from a "file" or "pasted".' }));
  const html = given.html === null ? null : textIn(given.html, "html");
  return { from: { kind: "pasted", html, text: textIn(given.text, "text") }, ...more };
}

export function findIn({ article }: Body): Find {
  return { article: textIn(article, "article", 2_000_000) };
}

export function checkIn({ id, files }: Body): Check {
  return { id: textIn(id, "id", 200), files: filesIn(files) };
}

export function styleIn({ base, text }: Body): SaveStyle {
  return { base: revisionIn(base), text: textIn(text, "text", 100_000) };
}

export function styleFileIn({ base64 }: Body): SaveStyleFile {
  return { base64: textIn(base64, "base64") };
}

export function editorIn(value: unknown): string {
  if (typeof value === "string" && editorPattern.test(value)) return value;
  throw new Refused(400, reason("request", { what: "A page's id has 8 to 40 small letters and digits." }));
}

function revisionIn(value: unknown): string {
  if (typeof value === "string" && /^[0-9a-f]{32}$/.test(value)) return value;
  throw new Refused(400, reason("request", { what: "A revision has 32 hexadecimal digits." }));
}

function filesIn(value: unknown): Files {
  if (!isRecord(value))
    throw new Refused(400, reason("request", { what: "Files are an object of texts by name." }));
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [nameIn(name), textIn(text, name)]));
}

function changeIn(value: unknown): Change {
  const { file, from, to, insert, isRemoved } = isRecord(value) ? value : {};
  const name = nameIn(file);
  if (isRemoved === true) return { file: name, isRemoved };
  if (!isCount(from) || !isCount(to))
    throw new Refused(
      400,
      reason("request", {
        what: "A change says from where to where, in UTF-16 code units, and what to insert.",
      }),
    );
  return { file: name, from, to, insert: textIn(insert, "insert") };
}

function nameIn(value: unknown): string {
  if (typeof value === "string" && isStoryFile(value)) return value;
  throw new Refused(400, reason("noStoryFile", { name: String(value).slice(0, 80) }));
}

/** A text that UTF-8 can hold: half a sign would be another when it is read again. */
function textIn(value: unknown, what: string, longest = most): string {
  if (typeof value !== "string") throw new Refused(400, reason("request", { what: `"${what}" is no text.` }));
  if (value.length > longest) throw new Refused(413, reason("tooLong", { what, most: longest }));
  if (/\p{Cs}/u.test(value)) throw new Refused(400, reason("halfSign", { what }));
  return value;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
