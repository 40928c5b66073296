/** Letters of a folded Ukrainian key in Latin ones, as passports have them; "и" is "й" too, and "і" is "ї". */
const letters: Readonly<Record<string, string>> = {
  ...{
    а: "a",
    б: "b",
    в: "v",
    г: "h",
    ґ: "g",
    д: "d",
    е: "e",
    ж: "zh",
    з: "z",
    и: "y",
    і: "i",
    к: "k",
    л: "l",
  },
  ...{ м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch" },
  ...{ ш: "sh", щ: "shch", ь: "", є: "ie", ю: "iu", я: "ia", " ": " " },
};

/** Where maps write another letter than passports: "Yasinya" and "Yasinia". */
const onMaps: Readonly<Record<string, string>> = { є: "ye", ю: "yu", я: "ya" };

/** The keys under which a settlement of Ukraine stands in tables that have no Ukrainian name of it; none where a letter is no Ukrainian one. */
export function inLatin(key: string): readonly string[] {
  const signs = [...key];
  if (signs.some((sign) => letters[sign] === undefined)) return [];
  const [passport, map] = [letters, { ...letters, ...onMaps }].map((table) =>
    signs.map((sign) => table[sign]).join(""),
  );
  return [...new Set([passport ?? "", map ?? ""])];
}
