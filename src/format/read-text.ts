import { createLines } from "./lines.ts";
import type { Report } from "./report.ts";
import type { StorySource } from "./story-source.ts";

/** What a story's file may weigh. */
const mostBytes = 2_000_000;
const top = { line: 1, column: 1 };

/**
 * A story's file as text; null where it cannot be had, which the report then says.
 *
 * @param hint what to do where the file is missing
 * @param tooLarge what to do where it weighs more than it may
 */
export function readText(
  { files }: StorySource,
  name: string,
  report: Report,
  hint: string,
  tooLarge = 'Split the story; extents belong into the products that "layer" names.',
): string | null {
  const file = files.get(name) ?? { problem: "the file is missing" };
  if ("problem" in file) report.add(top, file.problem, hint);
  else if (file.length <= mostBytes) return decoded(file, report);
  else report.add(top, `the file is larger than ${mostBytes / 1e6} MB`, tooLarge);
  return null;
}

function decoded(bytes: Uint8Array, report: Report): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const place = createLines(text)(text.indexOf("\uFFFD"));
    report.add(place, "from here on the file is no UTF-8 text", "Save it as UTF-8.");
    return null;
  }
}
