/** Languages whose names of months are read. */
const languages = ["en", "de", "fr", "es", "pl", "uk"];

/** The number of each month's name, as it stands beside a day and alone, whole and in English shortened too. */
const months = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15))).flatMap((date, month) =>
      monthNames(language, date).map((name): [string, number] => [name, month + 1]),
    ),
  ),
);

function monthNames(language: string, date: Date): string[] {
  const beside = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
  const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(date);
  const inDate = beside.formatToParts(date).find(({ type }) => type === "month")?.value ?? alone;
  return [alone, inDate, ...(language === "en" ? [alone.slice(0, 3)] : [])].map((name) => name.toLowerCase());
}

const word = "(\\p{L}+)\\.?";
/** "12 January 2025", "12. Januar 2025", "1er mai 2024", "12 de enero de 2025", "January 12, 2025", "2025-01-12". */
const shapes = [
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:\\.|er|st|nd|rd|th)?\\s+(?:de\\s+)?${word},?\\s+(?:de\\s+)?(\\d{4})`,
      "u",
    ),
    order: "dmy",
  },
  { pattern: new RegExp(`${word}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, "u"), order: "mdy" },
  { pattern: /(\d{4})-(\d{2})-(\d{2})/u, order: "ymd" },
] as const;

/** Characters that a line of a date, an author and a town has at most; a dateline's date stands as near its start. */
const longest = 90;
/** Paragraphs from the top in which an article says its day. */
const deepest = 3;

/**
 * The day that an article says it was written on, as an ISO 8601 date: in its dateline ("OSLO, 12 May 2024 —") or in a
 * short line by itself near its top. Null where it says none; a date inside a sentence is another day's.
 *
 * @param paragraphs the article's, in order, without its title
 */
export function dayOf(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, deepest)) {
    const dateline = /^(.{0,90}?)\)?\s*(?:[—–]|\s-)\s/su.exec(paragraph)?.[1];
    const line = paragraph.length <= longest && !/[.!?]["”’]?$/.test(paragraph) ? paragraph : null;
    const day = dateIn(dateline ?? "") ?? dateIn(line ?? "");
    if (day) return day;
  }
  return null;
}

/** The first date of a text, as an ISO 8601 date; null where there is none that the calendar has. */
export function dateIn(text: string): string | null {
  for (const { pattern, order } of shapes) {
    const found = pattern.exec(text);
    if (!found) continue;
    const part = (letter: string) => found[order.indexOf(letter) + 1] ?? "";
    const month = order === "ymd" ? Number(part("m")) : months.get(part("m").toLowerCase());
    const date = month ? new Date(Date.UTC(Number(part("y")), month - 1, Number(part("d")))) : null;
    if (date && date.getUTCMonth() + 1 === month) return date.toISOString().slice(0, 10);
  }
  return null;
}
