import type { Draw } from "../model/draw.ts";
import { drawnClasses, type Hatch, hatchName, hatchTint, type Look } from "../model/looks.ts";
import type { Palette } from "../model/palette.ts";
import { propertyOf } from "./styles.ts";

/** The looks of a story's layers, each once. */
function looksIn(layers: readonly { readonly draw: Draw }[]): Look[] {
  const all = layers.flatMap(({ draw }) => drawnClasses(draw).map(({ look }) => look));
  return [...new Map(all.map((look) => [look.name, look])).values()];
}

/** How the shapes of the still picture look: the poster's half of what the live map's style says. */
export function posterCss(layers: readonly { readonly draw: Draw }[]): string {
  const looks = looksIn(layers);
  const hatches = new Map(looks.flatMap(({ hatch }) => (hatch ? [[hatchName(hatch), hatch]] : [])));
  return (
    looks.map((look) => rule(`.poster .${look.name}`, shapeOf(look))).join("") +
    [...hatches].map(([name, hatch]) => rule(`.poster .${name}`, patternOf(hatch))).join("") +
    (hatches.size ? `.poster pattern rect{fill-opacity:${hatchTint}}` : "")
  );
}

/** The keys of the legend, for the classes that it names on its face; stronger than the style sheet, which comes later. */
export function keysCss(layers: readonly { readonly draw: Draw }[]): string {
  const [areas, lines] = (["area", "line"] as const).map((kind) =>
    looksIn(layers.filter(({ draw }) => typeof draw === "object" && draw.kind === kind)),
  );
  return [
    ...(areas ?? []).map((look) => rule(`.key.key-${look.name}`, boxOf(look))),
    ...(lines ?? []).map((look) => rule(`.key.key-${look.name}`, strokeOf(look))),
  ].join("");
}

function shapeOf({ fill, hatch, line }: Look): string[] {
  return [
    ...(hatch ? [`fill:url(#${hatchName(hatch)})`] : fill ? [`fill:${colour(fill.colour)}`] : []),
    ...(fill?.opacity !== undefined && !hatch ? [`fill-opacity:${fill.opacity}`] : []),
    ...(line ? [`stroke:${colour(line.colour)}`, `stroke-width:${line.width}px`] : []),
    ...(line?.dashes ? [`stroke-dasharray:${line.dashes.map((part) => part * line.width).join(" ")}`] : []),
  ];
}

function patternOf(hatch: Hatch): string[] {
  return [`fill:${colour(hatch.colour)}`, `stroke:${colour(hatch.colour)}`];
}

/** An area's key: a small box of it, tinted ones in their full colour. */
function boxOf({ fill, hatch, line }: Look): string[] {
  const edge = fill?.colour ?? line?.colour;
  const border = edge ? [`border-color:${colour(edge)}`] : [];
  if (!hatch) return [...border, ...(fill ? [`background:${colour(fill.colour)}`] : [])];
  const paint = colour(hatch.colour);
  const stripes = `${-45 * hatch.slope}deg,${paint} 0 1.5px,transparent 1.5px 5px`;
  return [...border, `background:repeating-linear-gradient(${stripes})`];
}

/** A line's key: a piece of it. */
function strokeOf({ line }: Look): string[] {
  if (!line) return [];
  const style = line.dashes ? "dashed" : "solid";
  return ["height:0", "border:0", `border-top:${Math.ceil(line.width)}px ${style} ${colour(line.colour)}`];
}

function colour(name: keyof Palette): string {
  return `var(${propertyOf(name)})`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return declarations.length ? `${selector}{${declarations.join(";")}}` : "";
}
