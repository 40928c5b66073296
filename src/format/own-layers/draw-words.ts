import leven from "leven";
import {
  type Fill,
  type Outline,
  type Role,
  roles,
  type Stroke,
  type SymbolName,
  symbols,
} from "../../model/draw.ts";

/** How an own layer is drawn, as the words of its `draw` say it. */
export type OwnDraw =
  | {
      readonly kind: "area" | "ring";
      readonly fill: Fill;
      readonly outline?: Outline;
      readonly role: Role;
      /** Kilometres: over which an area fades, or the radii of rings; none where the words say none. */
      readonly kilometres: readonly number[];
    }
  | { readonly kind: "line"; readonly stroke: Stroke; readonly arrows?: boolean; readonly role: Role }
  | { readonly kind: "point"; readonly symbol: SymbolName; readonly role: Role }
  | { readonly kind: "value"; readonly symbol: SymbolName; readonly role: Role };
export type OwnKind = OwnDraw["kind"];

/** What is wrong with the words, and what to do. */
export interface WordsFault {
  readonly message: string;
  readonly hint: string;
}

export const ownKinds = ["area", "line", "ring", "point", "value"] as const;

type Patch = Readonly<Record<string, unknown>>;

const roleWords = Object.fromEntries(roles.map((role) => [role, { role }]));
const areaWords: Readonly<Record<string, Patch>> = {
  tinted: { fill: "tint" },
  hatched: { fill: "hatch" },
  "hatched-back": { fill: "hatch-back" },
  fading: { fill: "fade" },
  outlined: { outline: "plain" },
  strong: { outline: "strong" },
  dashed: { outline: "dashed" },
  ...roleWords,
};
const symbolWords = Object.fromEntries(symbols.map((symbol) => [symbol, { symbol }]));

/** What each word says, by the kind of layer. */
const words: { readonly [kind in OwnKind]: Readonly<Record<string, Patch>> } = {
  area: areaWords,
  ring: { ...areaWords, plain: { outline: "plain" } },
  line: {
    plain: { stroke: "plain" },
    strong: { stroke: "strong" },
    dashed: { stroke: "dashed" },
    railway: { stroke: "railway" },
    route: { arrows: true },
    ...roleWords,
  },
  point: { ...symbolWords, ...roleWords },
  value: { ...symbolWords, ...roleWords },
};

/**
 * Reads such words as "area hatched danger", "ring 20 50 km" or "route dashed"; in any order but the first.
 *
 * @param own of the layer, where these are the words of one of its classes, which say what differs
 */
export function parseDraw(text: string, own: OwnDraw | null = null): OwnDraw | WordsFault {
  const said = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const first = said[0] ?? "";
  const stated = ownKinds.find((kind) => kind === first);
  const kind = stated ?? own?.kind ?? (first === "route" || first === "railway" ? "line" : null);
  if (!kind || (own && kind !== own.kind)) return kindFault(first, own);
  const comma = /\d+,\d+/.exec(text)?.[0];
  if (comma) return commaFault(comma);
  const patches = new Map<string, Patch>();
  const kilometres: number[] = [];
  for (const word of stated ? said.slice(1) : said) {
    const number = /^(\d+(?:\.\d+)?)(?:km)?$/.exec(word);
    const patch = Object.hasOwn(words[kind], word) ? words[kind][word] : undefined;
    if (patch) {
      const other = [...patches].find(
        ([known, said]) => known !== word && areRivals(said, patch, known, word),
      );
      if (other) return rivalFault(other[0], word);
      patches.set(word, patch);
    } else if (number && (kind === "ring" || kind === "area")) kilometres.push(Number(number[1]));
    else if (word !== "km") return wordFault(word, kind);
  }
  return drawOf(kind, Object.assign({}, ...patches.values()), kilometres, own);
}

/** Whether two words say the same thing otherwise; "outlined dashed" is one outline, which the second describes. */
function areRivals(one: Patch, other: Patch, ...names: readonly string[]): boolean {
  return !names.includes("outlined") && Object.keys(one).some((key) => key in other);
}

function rivalFault(one: string, other: string): WordsFault {
  return {
    message: `"${one}" and "${other}" cannot both be`,
    hint: "Keep one of the two; features that differ are classes, under `by`.",
  };
}

function commaFault(numbers: string): WordsFault {
  return {
    message: `"${numbers}" may be one number or two`,
    hint: `Write ${numbers.replace(",", ".")} with a point, or ${numbers.replace(",", " ")} with a space.`,
  };
}

function drawOf(
  kind: OwnKind,
  said: Patch,
  kilometres: readonly number[],
  own: OwnDraw | null,
): OwnDraw | WordsFault {
  if (kilometres.some((each) => each <= 0 || each > 5000))
    return {
      message: `draws over ${kilometres.join(", ")} km`,
      hint: "Write kilometres between 0 and 5000, such as `ring 20 50 100`.",
    };
  const base = own ?? { role: "main" };
  if (kind === "area" || kind === "ring") {
    const unfilled = said.outline || kind === "ring" ? { fill: "none" } : { fill: "tint" };
    const outline = kind === "ring" && { outline: "plain" };
    return { ...(own ? {} : { ...unfilled, ...outline }), kilometres, ...base, ...said, kind } as OwnDraw;
  }
  if (kind === "line")
    return {
      ...(own ? {} : { stroke: said.arrows ? "strong" : "plain" }),
      ...base,
      ...said,
      kind,
    } as OwnDraw;
  return { symbol: "dot", ...base, ...said, kind } as OwnDraw;
}

function kindFault(first: string, own: OwnDraw | null): WordsFault {
  if (own)
    return {
      message: `a class of a layer of kind "${own.kind}" is drawn as "${first}"`,
      hint: `Write what differs only, such as "dashed" or "danger". Words: ${Object.keys(words[own.kind]).join(", ")}.`,
    };
  return {
    message: `"${first}" says not what it is`,
    hint: `Begin "draw" with one of ${ownKinds.join(", ")}, such as "area hatched danger" or "line dashed".`,
  };
}

function wordFault(word: string, kind: OwnKind): WordsFault {
  const known = Object.keys(words[kind]);
  const near = known.filter((each) => leven(each, word) <= Math.max(1, Math.floor(word.length / 3)));
  const elsewhere = ownKinds.find((other) => other !== kind && Object.hasOwn(words[other], word));
  const first = near[0] ? `Did you mean "${near[0]}"? ` : elsewhere ? `It is a word of "${elsewhere}". ` : "";
  const tail = kind === "ring" ? ", and its radii in kilometres" : "";
  return {
    message: `"${word}" is no way to draw ${kind === "area" ? "an" : "a"} ${kind}`,
    hint: `${first}Words: ${known.join(", ")}${tail}.`,
  };
}
