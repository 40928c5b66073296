import { diff3Merge } from "node-diff3";
import type { Files } from "../api/files.ts";
import type { Spot } from "../api/saving.ts";

/** Two changes of one state put together, or where they touch. */
export type Merged =
  | { readonly ok: true; readonly files: Files }
  | { readonly ok: false; readonly spots: readonly Spot[] };

/** Whose lines stand where both changed the same. */
export type Kept = "mine" | "theirs";

/** Both changes of a story's files put together, with one's lines where they touch. */
export function mergeKeeping(base: Files, mine: Files, theirs: Files, kept: Kept): Files {
  const merged = mergeFiles(base, mine, theirs, kept);
  return merged.ok ? merged.files : { mine, theirs }[kept];
}

/**
 * Puts two changes of a story's files together, line by line. What only one of them changed is taken from it.
 *
 * @param kept whose lines stand where both changed the same; without it those are told
 */
export function mergeFiles(base: Files, mine: Files, theirs: Files, kept?: Kept): Merged {
  const files: Record<string, string> = {};
  const spots: Spot[] = [];
  for (const file of new Set([base, mine, theirs].flatMap((each) => Object.keys(each)))) {
    const [was, own, other] = [base[file], mine[file], theirs[file]];
    const taken = own === other || other === was ? own : own === was ? other : null;
    if (taken === undefined) continue;
    if (taken !== null) {
      files[file] = taken;
      continue;
    }
    if (was === undefined || own === undefined || other === undefined) {
      const text = kept && { mine: own, theirs: other }[kept];
      if (text !== undefined) files[file] = text;
      if (!kept) spots.push({ file, base: was ?? "", mine: own ?? "", theirs: other ?? "" });
      continue;
    }
    const found = mergeText(file, [was, own, other], kept);
    if (typeof found === "string") files[file] = found;
    else spots.push(...found);
  }
  return spots.length ? { ok: false, spots } : { ok: true, files };
}

/** @param texts the base's, mine and theirs */
function mergeText(file: string, texts: readonly [string, string, string], kept?: Kept): string | Spot[] {
  const [base, mine, theirs] = texts;
  const regions = diff3Merge(linesOf(mine), linesOf(base), linesOf(theirs), { excludeFalseConflicts: true });
  const spots = regions.flatMap(({ conflict }) =>
    conflict
      ? [{ file, base: conflict.o.join(""), mine: conflict.a.join(""), theirs: conflict.b.join("") }]
      : [],
  );
  if (spots.length && !kept) return spots;
  const side = kept === "theirs" ? "b" : "a";
  const text = regions.flatMap(({ ok, conflict }) => ok ?? conflict?.[side] ?? []).join("");
  if (!file.endsWith("json") || isJson(text)) return text;
  return kept ? { mine, theirs }[kept] : [{ file, base, mine, theirs }];
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Changes of single lines can fit and make a broken whole. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
