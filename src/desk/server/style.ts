import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHouseStyle } from "../../format/house-style.ts";
import { createReport } from "../../format/report.ts";
import { reason } from "../api/refusals.ts";
import type { SaveStyle, StyleFile, StyleSaved } from "../api/style.ts";
import type { Desk } from "./desk.ts";
import { createTurns } from "./in-turn.ts";
import { Refused } from "./refused.ts";
import { writeWhole } from "./write-whole.ts";

const inTurn = createTurns();

/** The house style as it stands beside the stories. */
export function styleOf(desk: Desk): Promise<StyleFile> {
  return inTurn(() => read(fileOf(desk)));
}

/** Writes a house style that has no problem. Throws a `Refused` where another is there than the one it was made from. */
export function saveStyle(desk: Desk, { base, text }: SaveStyle): Promise<StyleSaved> {
  return inTurn(async () => {
    const file = fileOf(desk);
    const { revision } = await read(file);
    if (base !== revision) throw new Refused(409, reason("styleChanged"));
    const report = createReport("style.yaml");
    parseHouseStyle(text, new Set(await readdir(desk.folders.stories)), report);
    if (report.problems.length) return { revision, problems: report.problems };
    await writeWhole(file, text);
    return { revision: revisionOf(text), problems: [] };
  });
}

function fileOf(desk: Desk): string {
  const file = join(desk.folders.stories, "style.yaml");
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw new Refused(409, reason("styleLink"));
  return file;
}

async function read(file: string): Promise<StyleFile> {
  const text = await readFile(file, "utf8").catch(() => "");
  return { text, revision: revisionOf(text) };
}

function revisionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
