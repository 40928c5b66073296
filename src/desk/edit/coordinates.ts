import { isLonLat, type LonLat } from "../../model/position.ts";
import { positionOfAddress } from "./map-address.ts";

type Axis = "latitude" | "longitude";
type Letter = "N" | "S" | "E" | "W";

/** What a text of coordinates is made of. */
type Token =
  | { readonly kind: "number"; readonly text: string }
  /** A sign of degrees, minutes or seconds, or what only parts them (`:`). */
  | { readonly kind: "unit"; readonly rank: 0 | 1 | 2 | null }
  | { readonly kind: "letter"; readonly letter: Letter }
  | { readonly kind: "axis"; readonly axis: Axis }
  | { readonly kind: "between" };

/**
 * The position that a text writes in one of the usual notations: decimal degrees with point or comma, degrees with minutes
 * and seconds with signs or without, hemispheres by letter or word before or behind, `lat` and `lon`, digits alone as pilots
 * write them, an address of a map, a point of GeoJSON or WKT. Null where it is none. Without letters and brackets
 * latitude comes first, as people write it.
 *
 * @param lang of who writes: `O` is east in German, west in French and Spanish, and neither elsewhere
 */
export function positionIn(text: string, lang = ""): LonLat | null {
  const plain = plainOf(text);
  const address = positionOfAddress(plain);
  if (address) return rounded(address);
  const pair = /^(?:POINT\s*\(|.*"coordinates"\s*:\s*\[|\[)\s*(-?\d[\d.]*)[\s,]+(-?\d[\d.]*)\s*[\])]/is.exec(
    plain,
  );
  if (pair) return rounded([Number(pair[1]), Number(pair[2])]);
  const tokens = tokensOf(plain, lang);
  const [first, second] = (tokens && halvesOf(tokens)) ?? [];
  const [a, b] = [first && angleOf(first), second && angleOf(second)];
  if (!a || !b || (a.axis && a.axis === b.axis)) return null;
  const isLongitudeFirst = a.axis === "longitude" || b.axis === "latitude";
  return rounded(isLongitudeFirst ? [a.degrees, b.degrees] : [b.degrees, a.degrees]);
}

/** One sign for each of what keyboards and typesetters use. */
function plainOf(text: string): string {
  return text
    .trim()
    .replace(/[−–]/g, "-")
    .replace(/[º˚]/g, "°")
    .replace(/[′’‘ʹ´`]/g, "'")
    .replace(/[″”“„]|''/g, '"')
    .replace(/\s+/g, " ");
}

/** Words for the four quarters, each by how it begins; the longer ones first. */
const quarters: readonly (readonly [RegExp, Letter])[] = [
  [/^(?:north|nord|norte|północ\w*|півн\p{L}*|пн|n)$/iu, "N"],
  [/^(?:south|süd|sud|sur|południ\w*|півд\p{L}*|пд|s)$/iu, "S"],
  [/^(?:east|ost|est|este|wsch\p{L}*|схід\p{L}*|сх|e)$/iu, "E"],
  [/^(?:west|ouest|oeste|zach\p{L}*|захід\p{L}*|зх|w)$/iu, "W"],
];
const axes: readonly (readonly [RegExp, Axis])[] = [
  [/^(?:lat|latitude?|latitud|breite|szer|ш|широта)$/iu, "latitude"],
  [/^(?:lon|lng|long|longitude?|longitud|länge|dł|д|довгота)$/iu, "longitude"],
];
const units: readonly (readonly [RegExp, 0 | 1 | 2 | null])[] = [
  [/^(?:°|deg|d|grad)$/i, 0],
  [/^(?:'|min|m)$/i, 1],
  [/^(?:"|sec|sek)$/i, 2],
  [/^:$/, null],
];

/** Null where there is anything that coordinates do not have. */
function tokensOf(text: string, lang: string): Token[] | null {
  const tokens: Token[] = [];
  const number = isCommaDecimal(text) ? /^[-+]?\d+(?:,\d+)?/ : /^[-+]?\d+(?:\.\d+)?/;
  for (let rest = text; rest; ) {
    const found = number.exec(rest)?.[0];
    const sign = found ?? (/^\p{L}+/u.exec(rest)?.[0] || rest[0]) ?? "";
    rest = rest.slice(sign.length);
    if (found) {
      tokens.push({ kind: "number", text: found });
      if (/^-\d/.test(rest)) rest = ` ${rest.slice(1)}`;
      continue;
    }
    if (sign === " " || sign === "." || sign === "=" || sign === "(" || sign === ")") continue;
    const token = signOf(sign, lang);
    if (!token) return null;
    tokens.push(token);
  }
  return tokens;
}

function signOf(sign: string, lang: string): Token | null {
  if (/^[,;/|]$/.test(sign)) return { kind: "between" };
  if (/^o$/i.test(sign) && /^(?:de|fr|es)\b/.test(lang))
    return { kind: "letter", letter: lang.startsWith("de") ? "E" : "W" };
  const [, letter] = quarters.find(([words]) => words.test(sign)) ?? [];
  if (letter) return { kind: "letter", letter };
  const [, axis] = axes.find(([words]) => words.test(sign)) ?? [];
  if (axis) return { kind: "axis", axis };
  const unit = units.find(([words]) => words.test(sign));
  return unit ? { kind: "unit", rank: unit[1] } : null;
}

/** Whether commas are decimal: no point is, and something else parts the two numbers. */
function isCommaDecimal(text: string): boolean {
  if (/\d\.\d/.test(text) || !/\d,\d/.test(text)) return false;
  return !/^[-+]?\d+,[-+]?\d+$/.test(text);
}

type Halves = readonly [readonly Token[], readonly Token[]];

/** The two angles' tokens. */
function halvesOf(tokens: readonly Token[]): Halves | null {
  const places = (kind: Token["kind"]): number[] =>
    tokens.flatMap((token, index) => (token.kind === kind ? [index] : []));
  const between = places("between").filter((index) => {
    const label = tokens[index - 1]?.kind === "axis" || tokens[index + 1]?.kind === "unit";
    return !label;
  });
  if (between.length > 1) return commaPairs(tokens, between);
  const [cut] = between;
  if (cut !== undefined) return [tokens.slice(0, cut), tokens.slice(cut + 1)];
  const letters = [...places("letter"), ...places("axis")].sort((a, b) => a - b);
  const [first] = letters;
  if (first !== undefined && letters.length > 1) {
    const numbers = places("number");
    const isBefore = first < (numbers[0] ?? 0);
    const inner = letters.find((index) => (isBefore ? index > (numbers[0] ?? 0) : true)) ?? 0;
    const at = isBefore ? inner : lastOf(tokens, inner) + 1;
    return [tokens.slice(0, at), tokens.slice(at)];
  }
  return byCount(tokens, places("number"));
}

/** The last of the letters and words that stand behind one another, as in "пн. ш.". */
function lastOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at + 1]?.kind === "axis" && tokens[at]?.kind === "letter") at++;
  return at;
}

/** "50,4501, 30,5234" has a comma at which it parts in the middle. */
function commaPairs(tokens: readonly Token[], between: readonly number[]): Halves | null {
  const middle = between[(between.length - 1) / 2];
  const isPairs = between.length === 3 && tokens.length === 7 && middle !== undefined;
  if (!isPairs) return null;
  const joined = (from: number): Token[] => {
    const [a, b] = [tokens[from], tokens[from + 2]];
    return a?.kind === "number" && b?.kind === "number"
      ? [{ kind: "number", text: `${a.text}.${b.text}` }]
      : [];
  };
  return [joined(0), joined(4)];
}

/** Without anything between: as many numbers for the one as for the other, or a second sign of degrees. */
function byCount(tokens: readonly Token[], numbers: readonly number[]): Halves | null {
  const degrees = numbers.filter((index) => {
    const next = tokens[index + 1];
    return next?.kind === "unit" && next.rank === 0;
  });
  const half =
    degrees.length === 2 ? degrees[1] : numbers.length % 2 ? undefined : numbers[numbers.length / 2];
  return half === undefined ? null : [tokens.slice(0, half), tokens.slice(half)];
}

interface Angle {
  readonly degrees: number;
  readonly axis: Axis | null;
}

function angleOf(tokens: readonly Token[]): Angle | null {
  const letters = tokens.flatMap((token) => (token.kind === "letter" ? [token.letter] : []));
  const labels = tokens.flatMap((token) => (token.kind === "axis" ? [token.axis] : []));
  const [letter] = letters;
  const said = letter && (letter === "N" || letter === "S" ? "latitude" : "longitude");
  const axis = said ?? labels[0] ?? null;
  if (letters.length > 1 || labels.some((label) => label !== axis)) return null;
  const parts = partsOf(tokens, axis);
  if (!parts) return null;
  const [whole = "", minutes, seconds] = parts;
  const [degrees, inMinutes, inSeconds] = [whole, minutes, seconds].map(numberOf) as [number, number, number];
  if (inMinutes < 0 || inSeconds < 0 || inMinutes >= 60 || inSeconds >= 60) return null;
  if ((minutes && !Number.isInteger(degrees)) || (seconds && !Number.isInteger(inMinutes))) return null;
  const isNegative = whole.startsWith("-") !== (letter === "S" || letter === "W");
  const size = Math.abs(degrees) + inMinutes / 60 + inSeconds / 3600;
  return { degrees: isNegative ? -size : size, axis };
}

/** The numbers of degrees, minutes and seconds, each where its sign says; null where they are in another order. */
function partsOf(tokens: readonly Token[], axis: Axis | null): string[] | null {
  const parts: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "unit" && token.rank !== null && token.rank !== parts.length - 1) return null;
    const before = tokens[index - 1]?.kind;
    const isColon = token.kind === "unit" && token.rank === null && before === "axis";
    if (token.kind === "unit" && before !== "number" && !isColon) return null;
    if (token.kind === "number") parts.push(token.text);
  }
  const [only = ""] = parts;
  const whole = axis === "latitude" ? 2 : 3;
  const isPacked = axis && parts.length === 1 && /^\d+$/.test(only);
  if (isPacked && (only.length === whole + 2 || only.length === whole + 4))
    return [only.slice(0, whole), only.slice(whole, whole + 2), only.slice(whole + 2) || "0"];
  return parts.length >= 1 && parts.length <= 3 ? parts : null;
}

function numberOf(text = "0"): number {
  return Number(text.replace(",", "."));
}

/** Five decimals are about a metre. Null beyond the world's ends. */
function rounded(position: readonly number[]): LonLat | null {
  const short = position.map((degrees) => Math.round(degrees * 1e5) / 1e5 + 0);
  return isLonLat(short) ? short : null;
}
