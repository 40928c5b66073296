import { randomBytes } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Folders } from "./folders.ts";
import { writeWhole } from "./write-whole.ts";

const shortest = 20;

/** A newsroom's own token, from a file that only its keeper may read. Throws where it is too short or open to others. */
export function tokenIn(file: string): string {
  const token = readFileSync(file, "utf8").trim();
  if (!/^[\w-]+$/.test(token) || token.length < shortest)
    throw new Error(
      `${file} holds no token: write at least ${shortest} letters and digits into it, as \`openssl rand -hex 32\` makes them.`,
    );
  if (process.platform !== "win32" && statSync(file).mode & 0o077)
    throw new Error(`${file} can be read by others: run chmod 600 ${file}.`);
  return token;
}

/** The desk's own token, kept from one start to the next so that a page that is open goes on after a restart. */
export async function ownToken(folders: Folders): Promise<string> {
  const file = join(folders.own, "token");
  try {
    return tokenIn(file);
  } catch {
    const token = randomBytes(32).toString("hex");
    await writeWhole(file, `${token}\n`, 0o600);
    return token;
  }
}
