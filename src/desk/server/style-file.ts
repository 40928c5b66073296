import { lstatSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { reason } from "../api/refusals.ts";
import type { FontFace, StyleFileSaved } from "../api/style.ts";
import type { Desk } from "./desk.ts";
import { createTurns } from "./in-turn.ts";
import { Refused } from "./refused.ts";
import { writeWhole } from "./write-whole.ts";

const inTurn = createTurns();

/** A font or a sign that the house style may name: no path, and none of the desk's own names. */
const pattern = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,80}\.(woff2|svg|png)$/;

/** Bytes that a file may have, by its ending: all of it goes to every reader but for a font's letters. */
const most: Readonly<Record<string, number>> = { woff2: 3_000_000, svg: 300_000, png: 1_000_000 };

/**
 * Puts a file of the house style beside `style.yaml`. Throws a `Refused` where it is no font or picture, and where another
 * file has its name: nothing is written over, as no version of it is kept.
 */
export function saveStyleFile(desk: Desk, name: string, base64: string): Promise<StyleFileSaved> {
  return inTurn(async () => {
    const ending = pattern.exec(name)?.[1] ?? "";
    const limit = most[ending];
    if (!limit || name.includes(".."))
      throw new Refused(400, reason("styleFileName", { name: name.slice(0, 80) }));
    const bytes = Buffer.from(base64, "base64");
    if (bytes.length > limit)
      throw new Refused(413, reason("styleFileLarge", { name, megabytes: limit / 1e6 }));
    const file = join(desk.folders.stories, name);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found && !found.isFile()) throw new Refused(409, reason("styleFileLink", { name }));
    const { fault, face } = await desk.maps.ask("styleFile", { name, bytes });
    if (fault !== null) throw new Refused(422, fault);
    if (!found) await writeWhole(file, bytes);
    else if (!bytes.equals(await readFile(file))) throw new Refused(409, reason("styleFileThere", { name }));
    return { file: name, face: face satisfies FontFace | null };
  });
}
