/** Words that say what kind of unit is meant, not which, in the languages of the sources. */
const kinds =
  /\b(the|of|province|provincia|provincie|provinz|regiao|region|regional|governorate|county|counties|district|department|departement|departamento|prefecture|municipality|municipal|parish|state|oblast|voblasc|autonomous|autonoma|republic|territory|city|rayon|raion|division|zone|unitary|metropolitan|land|canton|prefettura|wilaya|wilayat|muhafazat|emirate|commune|municipio|island council|krai|kray|okrug|krung thep maha nakhon)\b/g;

/** A name as it is compared: without accents, signs and words of kind, in small letters. */
export function plain(name) {
  const bare = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ə", "a")
    .replaceAll("ǝ", "a")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replace(/['’`ʼ‘-]/g, " ")
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const short = bare.replace(kinds, " ").replace(/\s+/g, " ").trim();
  return (short || bare).replaceAll(" ", "");
}

/** How alike two names are, from 0 to 1. */
export function likeness(a, b) {
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return 1;
  if (!one || !other) return 0;
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) > 4 && (one.includes(other) || other.includes(one)))
    return 0.75 + (0.2 * Math.min(one.length, other.length)) / longest;
  return 1 - distance(one, other) / longest;
}

/** Letters to change, add or leave out from one word to another (Levenshtein). */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
