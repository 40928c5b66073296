const shortForms: Record<string, string> = { saint: "st", sainte: "ste", fort: "ft", mount: "mt" };

/**
 * The key that a name is looked up by: lower case, without accents, apostrophes and full stops, hyphens as spaces,
 * "Saint", "Fort" and "Mount" shortened.
 */
export function fold(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .toLowerCase()
    .replace(/['’ʼ`.]/g, "")
    .replace(/[-–\s]+/g, " ")
    .replace(/\b(?:sainte?|fort|mount)\b/g, (word) => shortForms[word] ?? word)
    .trim();
}
