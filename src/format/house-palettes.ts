import { clampChroma, formatHex, oklch } from "culori";
import { contrastOf, contrasts } from "../model/contrast.ts";
import { type Palette, type Palettes, palettes, strengthened } from "../model/palette.ts";
import { apart, apartIn } from "../model/sight.ts";

/** Colours of a house style by role: by day, and in the dark where it says both. */
export type HouseColours = Readonly<
  Partial<Record<keyof Palette, string | { readonly light: string; readonly dark: string }>>
>;

/** Two colours that a reader cannot tell apart well enough. */
export interface TooClose {
  readonly front: keyof Palette;
  readonly back: keyof Palette;
  readonly mode: string;
  /** The sight in which two colours of what a story tells look alike; null where a front one is not clear on its ground. */
  readonly sight: string | null;
  /** Their contrast, or how different they look, in CIELAB. */
  readonly figure: number;
  readonly least: number;
}

/** Colours that follow from another one where they are not said themselves. */
const follows: readonly (readonly [keyof Palette, (own: Partial<Palette>) => string | undefined])[] = [
  ["water", ({ sea }) => sea],
  ["pinInk", ({ pin }) => pin && inkOn(pin)],
  ["pinSelectedInk", ({ pinSelected }) => pinSelected && inkOn(pinSelected)],
];

/** How far the lightness of a derived colour may be moved so that it is clear on what it stands on, in OKLCH. */
const [step, mostSteps] = [0.01, 30] as const;

/** Both palettes of a house style: what it does not say is ours, and its dark colours follow from those of the day. */
export function palettesOf(colours: HouseColours): Palettes {
  const said = (mode: "light" | "dark"): Partial<Palette> =>
    Object.fromEntries(
      Object.entries(colours).flatMap(([role, colour]) =>
        typeof colour === "object" ? [[role, colour[mode]]] : mode === "light" ? [[role, colour]] : [],
      ),
    );
  const light = completed(said("light"), palettes.light);
  const darkSaid = said("dark");
  const derived = Object.keys(colours).filter((role): role is keyof Palette => !(role in darkSaid));
  const started = Object.fromEntries(
    derived.map((role) => [role, withLightness(light[role], lightnessOf(palettes.dark[role]))]),
  );
  let dark = completed({ ...started, ...darkSaid }, palettes.dark);
  for (const role of derived) dark = { ...dark, [role]: cleared(role, dark) };
  return { light, dark: completed({ ...pick(dark, colours), ...darkSaid }, palettes.dark) };
}

function pick(palette: Palette, colours: HouseColours): Partial<Palette> {
  return Object.fromEntries(Object.entries(palette).filter(([role]) => role in colours));
}

function completed(own: Partial<Palette>, rest: Palette): Palette {
  const more = follows.flatMap(([role, from]) => {
    const colour = role in own ? undefined : from(own);
    return colour ? [[role, colour] as const] : [];
  });
  const soft = own.accent && !own.accentSoft ? { accentSoft: tintOf(own.accent, rest.accentSoft) } : {};
  return { ...rest, ...Object.fromEntries(more), ...soft, ...own };
}

/** The colour as light or dark as it must be to be clear on all that it stands on, as near as can be to what it was. */
function cleared(role: keyof Palette, palette: Palette): string {
  const own = palette[role];
  const isClear = (colour: string): boolean =>
    !tooCloseIn({ ...palette, [role]: colour }).some(
      ({ front, back, sight }) => front === role || (sight !== null && back === role),
    );
  const from = lightnessOf(own);
  for (let steps = 0; steps <= mostSteps; steps += 1)
    for (const way of [1, -1]) {
      const colour = withLightness(own, from + way * steps * step);
      if (isClear(colour)) return colour;
    }
  return own;
}

function tooCloseIn(palette: Palette): Omit<TooClose, "mode">[] {
  const unclear = contrasts.map(({ pair: [front, back], least }) => {
    const figure = contrastOf(palette[front], palette[back]);
    return { front, back, sight: null, figure, least };
  });
  const alike = apart.map(({ sight, pair: [front, back], least }) => {
    const figure = apartIn(sight, palette[front], palette[back]);
    return { front, back, sight, figure, least };
  });
  return [...unclear, ...alike].filter(({ figure, least }) => figure < least);
}

/** The pairs of colours that are too close, in light, dark and with more contrast; each once where that changes nothing. */
export function tooClose({ light, dark }: Palettes): TooClose[] {
  return Object.entries({ light, dark }).flatMap(([mode, palette]) => {
    const usual = tooCloseIn(palette);
    const isTold = (one: Omit<TooClose, "mode">): boolean =>
      usual.some(({ front, back, sight }) => front === one.front && back === one.back && sight === one.sight);
    const strong = tooCloseIn(strengthened(palette)).filter((each) => !isTold(each));
    return [
      ...usual.map((each) => ({ ...each, mode })),
      ...strong.map((each) => ({ ...each, mode: `${mode}, more contrast` })),
    ];
  });
}

function lightnessOf(colour: string): number {
  return oklch(colour)?.l ?? 0;
}

/** A colour of the same hue, as strong as a screen can show it at that lightness. */
function withLightness(colour: string, lightness: number): string {
  const own = oklch(colour);
  if (!own) return colour;
  return formatHex(clampChroma({ ...own, l: Math.max(0, Math.min(1, lightness)) }, "oklch"));
}

/** A colour of that hue, as light and pale as another. */
function tintOf(colour: string, as: string): string {
  const [own, pale] = [oklch(colour), oklch(as)];
  if (!own || !pale) return as;
  return formatHex(clampChroma({ ...own, l: pale.l, c: Math.min(own.c, pale.c) }, "oklch"));
}

function inkOn(ground: string): string {
  const [black, white] = ["#1c2026", "#ffffff"];
  return contrastOf(white, ground) >= contrastOf(black, ground) ? white : black;
}
