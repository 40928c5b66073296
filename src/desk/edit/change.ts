import type { Change, Files } from "../api/files.ts";

/** The changes that make one state of a story's files from another: one stretch a file. */
export function changesBetween(before: Files, after: Files): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((file): Change[] => {
    const [old, text] = [own(before, file), own(after, file)];
    if (text === undefined) return [{ file, isRemoved: true }];
    return old === text ? [] : [{ file, ...stretchBetween(old ?? "", text) }];
  });
}

/** The files after changes, in order. Throws where a change does not fit its file. */
export function applyChanges(files: Files, changes: readonly Change[]): Files {
  const after: Record<string, string> = { ...files };
  for (const change of changes) {
    const { file } = change;
    if ("isRemoved" in change) delete after[file];
    else {
      const text = own(after, file) ?? "";
      const { from, to, insert } = change;
      if (from < 0 || to < from || to > text.length)
        throw new Error(
          `A change of ${file} from ${from} to ${to} does not fit its ${text.length} characters.`,
        );
      after[file] = text.slice(0, from) + insert + text.slice(to);
    }
  }
  return after;
}

/** The one stretch of a text that another one has otherwise. Surrogate pairs stay whole. */
function stretchBetween(before: string, after: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  if (isInPair(before, from) || isInPair(after, from)) from--;
  let back = 0;
  while (back < shorter - from && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  if (isInPair(before, before.length - back) || isInPair(after, after.length - back)) back--;
  return { from, to: before.length - back, insert: after.slice(from, after.length - back) };
}

/** Whether an offset stands between the two halves of a sign. */
function isInPair(text: string, at: number): boolean {
  return at > 0 && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

function own(files: Files, name: string): string | undefined {
  return Object.hasOwn(files, name) ? files[name] : undefined;
}
