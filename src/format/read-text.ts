import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { createLines } from "./lines.ts";
import type { Report } from "./report.ts";

/** What a story's file may weigh. */
const mostBytes = 2_000_000;

/**
 * A story's file as text; null where it cannot be had, which the report then says.
 *
 * @param hint what to do where the file is missing
 */
export async function readText(file: string, report: Report, hint: string): Promise<string | null> {
  try {
    const bytes = await readFile(file);
    if (bytes.length <= mostBytes) return decoded(bytes, report);
    report.add(
      { line: 1, column: 1 },
      `the file is larger than ${mostBytes / 1e6} MB`,
      'Split the story; extents belong into the products that "layer" names.',
    );
    return null;
  } catch (error) {
    const top = { line: 1, column: 1 };
    if ((error as NodeJS.ErrnoException).code === "ENOENT") report.add(top, "the file is missing", hint);
    else report.add(top, `the file cannot be read: ${(error as Error).message}`, hint);
    return null;
  }
}

function decoded(bytes: Uint8Array, report: Report): string | null {
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  const place = createLines(text)(text.indexOf("\uFFFD"));
  report.add(place, "from here on the file is no UTF-8 text", "Save it as UTF-8.");
  return null;
}
