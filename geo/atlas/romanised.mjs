/** The Ukrainian state's romanisation (resolution 55 of 2010), letters at the start of a word apart. */
const letters = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "h",
    ґ: "g",
    д: "d",
    е: "e",
    є: "ie",
    ж: "zh",
    з: "z",
    и: "y",
    і: "i",
    ї: "i",
    й: "i",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ф: "f",
    х: "kh",
    ц: "ts",
    ч: "ch",
    ш: "sh",
    щ: "shch",
    ю: "iu",
    я: "ia",
    ь: "",
    "’": "",
    "'": "",
  }),
);
const first = new Map(Object.entries({ є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" }));
const isLetter = (letter) => letter !== undefined && letters.has(letter);

/** A Ukrainian name in Latin letters, all small, or null where it has letters that Ukrainian has not. */
export function romanised(name) {
  const text = name.toLowerCase().replaceAll("зг", "з\u0000");
  let latin = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "\u0000") latin += "gh";
    else if (letter === " " || letter === "-") latin += letter;
    else if (!letters.has(letter)) return null;
    else latin += (!isLetter(text[at - 1]) && first.get(letter)) || letters.get(letter);
  }
  return latin;
}

/**
 * The Ukrainian name among a place's other names: the one that reads as the place's name when it is romanised, so that
 * no Russian name passes for it.
 */
export function ukrainianAmong(others, name) {
  const wanted = plain(name);
  return others.find((other) => /^\p{Script=Cyrillic}/u.test(other) && plain(romanised(other)) === wanted);
}

/**
 * The Ukrainian one of a place's Cyrillic names where its main name is a Russian one, as GeoNames has it in Crimea: one
 * with letters that Russian lacks, else the only one that has neither letters nor endings of Russian.
 */
export function ukrainianOf(others) {
  const possible = others.filter(
    (other) =>
      /^\p{Script=Cyrillic}/u.test(other) &&
      romanised(other) !== null &&
      !/(?:ое|[нк]ий|ая|ово|ево)$/.test(other),
  );
  const sure = possible.filter((other) => /[іїєґ’']/i.test(other));
  const distinct = [...new Set(sure.length ? sure : possible)];
  return distinct.length === 1 || sure.length ? distinct[0] : undefined;
}

/** A Ukrainian name as it is printed in Latin letters. */
export const latinOf = (name) =>
  romanised(name).replace(/(^|[ -])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());

/** Small letters only, as sources differ in apostrophes, in y or i, and in doubled letters. */
const plain = (text) =>
  text
    ?.toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]/g, "")
    .replace(/[iy]+/g, "y");
