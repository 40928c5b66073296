/** A phrase with `{name}` slots; or one per plural category (CLDR) of its `{count}`. */
export type Phrase =
  | string
  | ({ readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string });

/** Every phrase of the interface in one language, by key. */
export type Catalogue = { readonly [key: string]: Phrase };

/** Says a phrase in the story's language, its slots filled. */
export interface Say<Key extends string> {
  (key: Key, slots?: Readonly<Record<string, string | number>>): string;
  readonly lang: string;
  number(value: number, digits?: number): string;
  /** A distance or area with its unit, such as "7,840 km". */
  measure(value: number, unit: "km" | "km2" | "%"): string;
  /** An ISO 8601 date in words, such as "18 March 2025". */
  date(iso: string): string;
}

const fromRightToLeft = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** Which way a language is written. */
export function directionOf(lang: string): "ltr" | "rtl" {
  const { script } = new Intl.Locale(lang).maximize();
  return script && fromRightToLeft.has(script) ? "rtl" : "ltr";
}

/** @param lang a BCP 47 tag; numbers, dates and plurals follow it */
export function createSay<Key extends string>(
  lang: string,
  catalogue: { readonly [key in Key]: Phrase },
): Say<Key> {
  /** Each is made once, when it is asked for: a phone takes milliseconds for one. */
  let plurals: Intl.PluralRules | undefined;
  const categoryOf = (count: number): Intl.LDMLPluralRule => {
    plurals ??= new Intl.PluralRules(lang);
    return plurals.select(count);
  };
  const formats: Record<string, Intl.NumberFormat> = {};
  const formatOf = (style: Intl.NumberFormatOptionsStyle, maximumFractionDigits: number): Intl.NumberFormat =>
    (formats[style + maximumFractionDigits] ??= new Intl.NumberFormat(lang, {
      style,
      unit: "kilometer",
      maximumFractionDigits,
    }));
  const number = (value: number, digits = 0): string => formatOf("decimal", digits).format(value);
  const say = (key: Key, slots: Readonly<Record<string, string | number>> = {}): string => {
    const phrase = catalogue[key];
    const template =
      typeof phrase === "string" ? phrase : (phrase[categoryOf(Number(slots.count))] ?? phrase.other);
    return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = slots[slot] ?? "";
      return typeof value === "number" ? number(value) : value;
    });
  };
  return Object.assign(say, {
    lang,
    number,
    measure(value: number, unit: "km" | "km2" | "%"): string {
      if (unit === "%") return formatOf("percent", 1).format(value / 100);
      return formatOf("unit", Math.abs(value) < 10 ? 1 : 0)
        .formatToParts(value)
        .map((part) => (part.type === "unit" && unit === "km2" ? `${part.value}²` : part.value))
        .join("")
        .replace(/ /g, "\u00a0");
    },
    /** Without a time an ISO date is the day in UTC. */
    date: (iso: string) =>
      new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso)),
  });
}
