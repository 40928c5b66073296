import { apostrophes, hyphens, unseen } from "./signs.ts";

const shortForms = new Map([
  ["saint", "st"],
  ["sainte", "ste"],
  ["fort", "ft"],
  ["mount", "mt"],
]);
const shortened = (word: string): string => shortForms.get(word) ?? word;

/** Letters that Unicode does not take apart, as they are written by those who have no such key. */
const plainLetters: Record<string, string> = {
  ...{ ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ß: "ss", ħ: "h", ŧ: "t", ŋ: "n" },
};

const otherLetters = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");
const signs = new RegExp(`[${apostrophes}${unseen}.]`, "gu");
const dashes = new RegExp(`[${hyphens}]`, "gu");

/**
 * The key that a name is looked up by: lower case, without accents, apostrophes, full stops and signs that show nothing,
 * hyphens as spaces, "Saint", "Fort" and "Mount" shortened. Texts and tables are folded alike.
 */
export function fold(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return shortened(name.toLowerCase());
  const plain = /^[\x20-\x7e]*$/.test(name) ? name.toLowerCase().replace(/['`.]/g, "") : plainOf(name);
  return plain
    .replace(/[-\s]+/g, " ")
    .replace(/\b(?:sainte?|fort|mount)\b/g, shortened)
    .trim();
}

/** The same of a name with other signs than ASCII's. */
function plainOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(otherLetters, (letter) => plainLetters[letter] ?? letter)
    .replace(signs, "")
    .replace(dashes, "-");
}
