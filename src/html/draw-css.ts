import type { Draw } from "../model/draw.ts";
import { phoneBelow } from "../model/frame-at.ts";
import { hatchName } from "../model/image-names.ts";
import { drawnClasses, type Hatch, hatchTint, inLines, isFading, type Look } from "../model/looks.ts";
import { type Palette, propertyOf } from "../model/palette.ts";
import { hatchId, type ZoomStep } from "../views/poster/hatches.ts";

/** The looks of a story's layers, each once. @param thinnest how thick the thinnest line is that a story draws, in CSS pixels */
function looksIn(layers: readonly { readonly draw: Draw }[], thinnest = 1): Look[] {
  const all = layers.flatMap(({ draw }) =>
    drawnClasses(draw).map(({ look }) => inLines(look, draw, thinnest)),
  );
  return [...new Map(all.map((look) => [look.name, look])).values()];
}

/**
 * How the shapes of the still picture look: the poster's half of what the live map's style says.
 *
 * @param thinnest how thick the thinnest line is that a story draws, in CSS pixels
 * @param steps by which stripes grow with the map
 * @param file of a picture that is a file: its units to a CSS pixel, as strokes are scaled with it, and how many times its dashes are
 *   as long as at the whole zoom below its own
 */
export function posterCss(
  layers: readonly { readonly draw: Draw }[],
  thinnest = 1,
  steps: readonly ZoomStep[] = [],
  file?: { readonly unit: number; readonly grown: number },
): string {
  const own = looksIn(layers, thinnest);
  const looks = file ? own.map((look) => scaled(look, file)) : own;
  const hatches = new Map(looks.flatMap(({ hatch }) => (hatch ? [[hatchName(hatch), hatch]] : [])));
  return (
    looks
      .map(
        (look) =>
          rule(`.poster .${look.name}`, shapeOf(look, steps[0])) +
          aboveOf(look) +
          overOf(look) +
          marksOf(look),
      )
      .join("") +
    [...hatches].map(([name, hatch]) => rule(`.poster .${name}`, patternOf(hatch))).join("") +
    (hatches.size ? `.poster pattern rect{fill-opacity:${hatchTint}}` : "") +
    (!file && (hatches.size || looks.some(({ line, over }) => line?.above ?? line?.dashes ?? over?.dashes))
      ? steps.map((step) => stepOf(looks, step, steps[0]?.zoom ?? step.zoom)).join("")
      : "")
  );
}

/** A look with lines in a picture's own units. */
function scaled(look: Look, { unit, grown }: { readonly unit: number; readonly grown: number }): Look {
  const { line, over } = look;
  const times = (stroke: NonNullable<Look["line"]>): NonNullable<Look["line"]> => {
    const [dash, gap] = stroke.dashes ?? [0, 0];
    return {
      ...stroke,
      width: Math.round(stroke.width * unit * 100) / 100,
      ...(stroke.dashes && { dashes: [dash * grown, gap * grown] as const }),
    };
  };
  return { ...look, ...(line && { line: times(line) }), ...(over && { over: times(over) }) };
}

/**
 * The stripes, the dashes and the lines above all areas, of a map that is large enough for a step. One step farther in, a pixel holds half
 * as many turns of a line.
 */
function stepOf(looks: readonly Look[], step: ZoomStep, first: number): string {
  const { zoom } = step;
  const widthOf = ({ above = [], turns = 0 }: NonNullable<Look["line"]>): number =>
    widthAt(above, zoom + 0.5) + turns / 2 ** (zoom - first);
  const rules = looks.flatMap(({ name, hatch, line, over }) => [
    ...(hatch && zoom > first ? [rule(`.poster .${name}`, [`fill:url(#${hatchId(hatch, zoom)})`])] : []),
    ...(line?.above ? [rule(`.poster .${name}-above`, [`stroke-width:${widthOf(line).toFixed(2)}px`])] : []),
    rule(`.poster .${name}`, line ? dashesAt(line, step) : []),
    rule(`.poster .${name}-over`, over ? dashesAt(over, step) : []),
  ]);
  return onMapsOf(step, rules.join(""));
}

/** Dashes as the live map has them, which grow with what it shows until the next whole zoom: `--k` is a thousandth of the frame's width. */
function dashesAt({ dashes, width }: NonNullable<Look["line"]>, step: ZoomStep): string[] {
  const lengths = dashes?.map((part) => `calc(var(--k)*${((1000 * part * width) / step.width).toFixed(2)})`);
  return lengths ? [`stroke-dasharray:${lengths.join(" ")}`] : [];
}

function onMapsOf({ width, height, on }: ZoomStep, rules: string): string {
  const of = on ? `(width ${on === "phone" ? "<" : ">="} ${phoneBelow}px) and ` : "";
  return `@container ${of}(min-width:${width.toFixed(1)}px) and (min-height:${height.toFixed(1)}px){${rules}}`;
}

/**
 * Where the page's symbols and arrows stand, which have no view box and are as large as the frame; and which arrows are those
 * of the map's whole zoom.
 */
export function pageMarksCss(layers: readonly { readonly draw: Draw }[], steps: readonly ZoomStep[]): string {
  const looks = looksIn(layers);
  if (!looks.some(({ point, arrows }) => point ?? arrows)) return "";
  const frame =
    ".poster.marks{inset:auto;width:calc(var(--k)*1000);height:calc(var(--k)*var(--frame-height));" +
    "left:calc(50% - var(--k)*500);top:calc(50% - var(--k)*var(--frame-height)/2)}" +
    ".marks svg{overflow:visible}";
  const [first] = steps;
  if (!first || !looks.some(({ arrows }) => arrows)) return frame;
  const shown = ({ zoom }: ZoomStep): string => `.marks .at{display:none}.marks .at-${zoom}{display:inline}`;
  return frame + shown(first) + steps.map((step) => onMapsOf(step, shown(step))).join("");
}

/** A line that is drawn above all areas: no hatching hides a state's border. */
function aboveOf({ name, line }: Look): string {
  return line?.above ? rule(`.poster .${name}-above`, strokesOf(line)) : "";
}

/** The width of a line at a zoom, between stops. */
function widthAt(stops: readonly (readonly [zoom: number, width: number])[], zoom: number): number {
  const after = stops.findIndex(([at]) => at > zoom);
  const [from, low] = stops.at(after < 0 ? -1 : Math.max(0, after - 1)) ?? [0, 0];
  const [to, high] = stops.at(after) ?? [0, 0];
  const share = to > from ? Math.max(0, (zoom - from) / (to - from)) : 0;
  return low + share * (high - low);
}

function overOf({ name, over }: Look): string {
  return over ? rule(`.poster .${name}-over`, strokesOf(over)) : "";
}

/** Symbols and arrows, set off from what they stand on. */
function marksOf({ name, point, arrows }: Look): string {
  const paint = point?.colour ?? arrows;
  const edge = [`stroke:${colour("halo")}`, "stroke-width:3px", "paint-order:stroke"];
  return paint ? rule(`.poster .${name}-mark`, [`fill:${colour(paint)}`, "fill-rule:evenodd", ...edge]) : "";
}

/** The keys of the legend, for the classes that it names on its face; stronger than the style sheet, which comes later. */
export function keysCss(layers: readonly { readonly draw: Draw }[], unit = 1): string {
  const [areas, lines, points] = (["area", "line", "point"] as const).map((kind) =>
    looksIn(
      layers.filter(({ draw }) => typeof draw === "object" && draw.kind === kind),
      unit,
    ),
  );
  return [
    ...(areas ?? []).map((look) => rule(`.key.key-${look.name}`, boxOf(look))),
    ...(lines ?? []).map((look) => rule(`.key.key-${look.name}`, strokeOf(look)) + arrowOf(look)),
    ...(points?.length ? [".key-symbol{flex:none;width:1.125rem;height:1.125rem;fill-rule:evenodd}"] : []),
    ...(points ?? []).flatMap(({ name, point }) =>
      point ? [rule(`.key-symbol.key-${name}`, [`fill:${colour(point.colour)}`])] : [],
    ),
  ].join("");
}

function shapeOf(look: Look, step?: ZoomStep): string[] {
  const { fill, hatch, line } = look;
  const stripes = hatch && (step ? hatchId(hatch, step.zoom) : hatchName(hatch));
  return [
    ...(stripes ? [`fill:url(#${stripes})`] : fill ? [`fill:${colour(fill.colour)}`] : []),
    ...(fill?.opacity !== undefined && !hatch && !isFading(look) ? [`fill-opacity:${fill.opacity}`] : []),
    ...(line
      ? strokesOf(step && !line.above ? { ...line, width: line.width + (line.turns ?? 0) } : line)
      : []),
  ];
}

function strokesOf({ colour: paint, width, dashes }: NonNullable<Look["line"]>): string[] {
  return [
    `stroke:${colour(paint)}`,
    `stroke-width:${width}px`,
    ...(dashes
      ? [`stroke-dasharray:${dashes.map((part) => Math.round(part * width * 100) / 100).join(" ")}`]
      : []),
  ];
}

function patternOf(hatch: Hatch): string[] {
  return [`fill:${colour(hatch.colour)}`, `stroke:${colour(hatch.colour)}`];
}

/** A fill as the map has it, what lies below it left to shine through. */
function seenThrough({ colour: paint, opacity = 1 }: NonNullable<Look["fill"]>): string {
  const full = colour(paint);
  return opacity === 1 ? full : `color-mix(in srgb,${full} ${Math.round(opacity * 100)}%,transparent)`;
}

/** An area's key: a small box of it, edged in its full colour. */
function boxOf(look: Look): string[] {
  const { name, fill, hatch, line } = look;
  if (isFading(look) && fill)
    return ["border:0", `background:linear-gradient(90deg,transparent,${colour(fill.colour)})`];
  if (/-[1-5]$/.test(name) && fill)
    return [
      `border-color:${colour(fill.colour)}`,
      `background:${colour(fill.colour)}`,
      `opacity:${fill.opacity}`,
    ];
  const edge = fill?.colour ?? line?.colour;
  const border = [
    ...(edge ? [`border-color:${colour(edge)}`] : []),
    ...(line?.dashes ? ["border-style:dashed"] : []),
  ];
  if (name.endsWith("-ring")) return [...border, "width:.875rem", "height:.875rem", "border-radius:50%"];
  if (!hatch) return [...border, ...(fill ? [`background:${seenThrough(fill)}`] : [])];
  const paint = colour(hatch.colour);
  const stripes = `${-45 * hatch.slope}deg,${paint} 0 1.5px,transparent 1.5px 5px`;
  return [...border, `background:repeating-linear-gradient(${stripes})`];
}

/** A line's key: a piece of it. */
function strokeOf({ line, over, arrows }: Look): string[] {
  if (!line) return [];
  if (over) {
    const [paint, gap] = [colour(line.colour), colour(over.colour)];
    const ties = `repeating-linear-gradient(90deg,${paint} 0 4px,${gap} 4px 8px)`;
    return ["height:3px", `border:solid ${paint}`, "border-width:1px 0", `background:${ties}`];
  }
  if (arrows) return [...stretched(line), "position:relative"];
  return stretched(line);
}

/** The head of an arrow at the end of its line's key. */
function arrowOf({ name, arrows }: Look): string {
  if (!arrows) return "";
  const head = [
    "content:''",
    "position:absolute",
    "inset:-6px -2px auto auto",
    "border:5px solid transparent",
  ];
  return rule(`.key.key-${name}::after`, [
    ...head,
    "border-right:0",
    `border-left:8px solid ${colour(arrows)}`,
  ]);
}

function stretched(line: NonNullable<Look["line"]>): string[] {
  const style = line.dashes ? "dashed" : "solid";
  return ["height:0", "border:0", `border-top:${Math.ceil(line.width)}px ${style} ${colour(line.colour)}`];
}

function colour(name: keyof Palette): string {
  return `var(${propertyOf(name)})`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return declarations.length ? `${selector}{${declarations.join(";")}}` : "";
}
