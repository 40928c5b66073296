import type { Element } from "hast";
import { s } from "hastscript";
import type { SymbolName } from "../model/draw.ts";
import { textIn } from "../model/local-text.ts";
import { cameraFor, mercatorBoxOf, type Size, toScreen } from "../model/mercator.ts";
import type { Palette } from "../model/palette.ts";
import type { Rect } from "../model/rect.ts";
import { scaleBarOf } from "../model/scale-bar.ts";
import { labelOf } from "../model/site.ts";
import type { Story } from "../model/story.ts";
import { scaledPath, symbolBox, symbolPaths } from "../model/symbols.ts";
import { isContext } from "../model/weight.ts";
import { directionOf } from "../model/words.ts";
import { hatchZoomAt } from "../views/poster/hatches.ts";
import { posterWidth } from "../views/poster/projection.ts";
import { posterCss } from "./draw-css.ts";
import { posterIn } from "./drawn-poster.ts";
import type { Edition } from "./edition.ts";
import { htmlOf } from "./element.ts";
import { insetOf, insetSize, insetUnits } from "./inset.ts";
import { cornerOf, roomIn } from "./inset-corner.ts";
import { creditsOf } from "./legend.ts";
import { marksOn } from "./marks-on.ts";
import { notesInPicture } from "./notes.ts";
import { type StillLabel, type StillPin, stillOf } from "./still.ts";
import { paletteCss, withColours } from "./styles.ts";

const lineHeight = 18;

const ownCss =
  ".poster{position:static;overflow:hidden;background:var(--sea)}" +
  // As names, marks and symbols do, lines grow and shrink with a file that is shown larger or smaller.
  ".poster path{vector-effect:none}" +
  ".ground{fill:var(--sea);stroke:none}" +
  "text{font-size:12px;font-family:system-ui,sans-serif;stroke:var(--halo);stroke-width:3;paint-order:stroke}" +
  ".mark{fill:var(--pin);stroke:var(--halo);stroke-width:1.5}" +
  ".symbol{fill:var(--pin-ink);fill-rule:evenodd}" +
  ".leader{stroke:var(--label)}.callout{fill:var(--label);text-anchor:middle}" +
  ".number{fill:var(--pin-ink);stroke:none;font-weight:700;text-anchor:middle}" +
  ".name{fill:var(--label);font-weight:600}" +
  ".main .name{font-size:14px;font-weight:700}" +
  ".context .mark{fill:var(--halo);stroke:var(--label-quiet)}.context .name{fill:var(--label-quiet);font-weight:400}" +
  ".area{fill:var(--label-quiet);font-size:13px;letter-spacing:2px;text-anchor:middle}" +
  ".sea{fill:var(--label-water);font-style:italic;text-anchor:middle}" +
  ".city,.note,.scale text{fill:var(--label)}" +
  ".scale path{fill:none;stroke:var(--label);stroke-width:1.5}" +
  ".start{text-anchor:start}.end{text-anchor:end}.middle{text-anchor:middle}" +
  ".inset-state{fill:var(--focus-land)}" +
  ".inset-frame{fill:var(--pin);fill-opacity:.2;stroke:var(--pin);stroke-width:3px}" +
  ".inset-edge{fill:none;stroke:var(--border)}" +
  ".inset text{font-size:20px;stroke-width:4;text-anchor:middle;fill:var(--label-quiet)}" +
  ".inset .inset-sea{fill:var(--label-water);font-style:italic}";

/** Width in CSS pixels that the names of `poster.svg` are set for; it may be shown larger. */
const pictureWidth = 800;

/** CSS pixels that the scale bar takes at most. */
const longestBar = 130;

/** Height by width of the flattest and of the tallest picture: a story along a line has land beside it. */
const flattest = 0.4;
const tallest = 1.25;

/** The proportions of the story's frame, as far as a picture in a page can have them. */
function frameSize({ frame }: Story): Size {
  const box = mercatorBoxOf(frame);
  const ratio = Math.max(flattest, Math.min(tallest, box.height / box.width));
  return { width: pictureWidth, height: Math.round(pictureWidth * ratio) };
}

/**
 * `poster.svg`: the map's first picture as a file of its own, for pages that show it as an image. Its colours, pins,
 * names, the date of what it shows and its credits are in it, as nothing stands beside it there.
 *
 * @param structureCss the style sheet `views/poster/poster.css`
 * @param size of the picture in the CSS pixels that its names are set in; by default the frame's proportions
 * @param palette the colours to draw it in; without one it follows its reader's light or dark setting
 * @param isDrawable whether a name can be drawn: the others are left out, and their pins stay
 */
export function posterFileOf(
  edition: Edition,
  structureCss: string,
  size = frameSize(edition.story),
  palette?: Palette,
  isDrawable: (text: string) => boolean = () => true,
): string {
  const { story, layers, say } = edition;
  const poster = posterIn(edition, false);
  const box = mercatorBoxOf(story.frame);
  const { width, height } = size;
  const unit = posterWidth / Math.min(width, (height * box.width) / box.height);
  const left = Math.round((posterWidth - width * unit) / 2);
  const above = Math.round(((posterWidth * box.height) / box.width - height * unit) / 2);
  const lines = [...dateOf(edition), say("credits", { credits: creditsOf(layers) }), ...creditOf(edition)];
  const top = height - lines.length * lineHeight - 6;
  const inset = insetOf(edition);
  const corner = cornerOf(edition, ["top-left", "top-right"], size, insetSize);
  const insetRoom = roomIn(corner, size, insetSize);
  const still = stillOf(edition, size, [
    ...(inset ? [insetRoom] : []),
    { left: 0, top, right: width, bottom: height },
    { left: width - longestBar - 24, top: top - 34, right: width, bottom: top },
  ]);
  const notes = lines.map((line, index) =>
    s("text", { class: "note", x: 8, y: top + (index + 0.8) * lineHeight }, line),
  );
  const [family = ""] = edition.house.pictureFaces.map((face) => `${face.family},`);
  const { zoom } = cameraFor(story.frame, size);
  const step = { ...size, zoom: hatchZoomAt(story.frame, size) };
  const grown = 2 ** (zoom - step.zoom);
  const rules =
    structureCss +
    posterCss(layers, edition.house.line, [step], { unit, grown }) +
    ownCss.replace("system-ui", `${family}system-ui`);
  const css = palette ? withColours(rules, palette) : paletteCss(edition.house.palettes) + rules;
  const across = Math.round(width * unit * 10) / 10;
  const down = Math.round(height * unit * 10) / 10;
  return htmlOf({
    ...poster,
    properties: {
      ...poster.properties,
      viewBox: `${left} ${above} ${across} ${down}`,
      xmlns: "http://www.w3.org/2000/svg",
      width: across,
      height: down,
    },
    children: [
      s("style", css),
      s("rect", { class: "ground", x: left, y: above, width: across, height: down }),
      ...poster.children,
      s("g", { transform: `translate(${left} ${above}) scale(${unit})` }, [
        ...marksOn(edition, size),
        ...dotsOn(edition, size),
        ...still.labels.filter(({ text }) => isDrawable(text)).flatMap(nameOf),
        ...still.pins.map((pin) => pinOf(pin, edition, isDrawable)),
        ...notesInPicture(still.notes, isDrawable),
        ...(inset ? [insetIn(inset, insetRoom)] : []),
        scaleOf(edition, { width, height: top }, size),
        ...notes,
      ]),
    ],
  });
}

/** The inset in the picture's units; what it shows ends at its edges. */
function insetIn({ children }: Element, { left, top, right, bottom }: Rect): Element {
  const [width, height] = [right - left, bottom - top];
  const scale = width / (insetSize.width * insetUnits);
  return s("g", { transform: `translate(${left} ${top})` }, [
    s("rect", { class: "ground", width, height }),
    s("g", { class: "inset", transform: `scale(${Math.round(scale * 1e4) / 1e4})` }, children),
    s("rect", { class: "inset-edge", width, height }),
  ]);
}

/** The day that the dated layers are true for, in their own words where they have any. */
function dateOf({ layers, say }: Edition): string[] {
  const dated = layers.filter(({ asOf }) => asOf);
  const { asOf, dated: words } = dated.find((layer) => layer.dated) ?? dated[0] ?? {};
  if (!asOf) return [];
  const date = say.date(asOf);
  return [words ? textIn(words, say.lang).text.replace("{date}", date) : say("asOf", { date })];
}

function creditOf({ house }: Edition): string[] {
  return house.credit ? [house.credit] : [];
}

/** The scale bar in the lower right corner of what the notes leave free. */
function scaleOf({ story, say }: Edition, { width, height }: Size, size: Size): Element {
  const { kilometres, length } = scaleBarOf(cameraFor(story.frame, size), longestBar);
  const [left, right, y] = [Math.round(width - 12 - length), width - 12, height - 8];
  const distance = say.measure(kilometres, "km");
  return s("g", { class: "scale" }, [
    s("path", { d: `M${left} ${y - 6}V${y}H${right}V${y - 6}` }),
    s("text", { class: "middle", x: Math.round((left + right) / 2), y: y - 8 }, distance),
  ]);
}

/** The sites that are no pins; circles here, as strokes scale with a file. */
function dotsOn({ story, data }: Edition, size: Size): Element[] {
  const camera = cameraFor(story.frame, size);
  return story.sites.flatMap(({ id, anchor }) => {
    const [cx, cy] = toScreen(anchor, camera, size).map(Math.round);
    return id in data.dots ? [s("circle", { class: "mark", cx, cy, r: data.dots[id] })] : [];
  });
}

function nameOf({ text, of, x, y, side }: StillLabel): Element[] {
  const baseline = Math.round(y + 4);
  if (of === "sea") return [s("text", { class: "sea", x: Math.round(x), y: baseline }, text)];
  if (of !== "city")
    return [
      s(
        "text",
        { class: "area", x: Math.round(x), y: baseline },
        of === "country" ? text.toUpperCase() : text,
      ),
    ];
  const [anchor, offset] = side === "left" ? ["city end", -8] : ["city", 8];
  return [
    s("circle", { class: "city", cx: Math.round(x), cy: Math.round(y), r: 2.5 }),
    s("text", { class: anchor, x: Math.round(x + offset), y: baseline }, text),
  ];
}

/** A symbol as large as a mark has room for. */
function symbolIn(symbol: SymbolName, radius: number): string {
  return scaledPath(symbolPaths[symbol], (1.45 * radius) / symbolBox);
}

function pinOf(
  { pin: { site, number }, place: { x, y, side, slide }, away }: StillPin,
  { data, say, story }: Edition,
  isDrawable: (text: string) => boolean,
): Element {
  const radius = data.radii[site.id] ?? 11;
  /** Else a number after a name from right to left would join it. */
  const mark = directionOf(story.lang) === "rtl" ? "\u200e" : "";
  const reach = radius + 5;
  const label = labelOf(site);
  const name = away ? `${label}${mark} ${say.measure(away.distance, "km")}` : label;
  const spots = {
    right: ["name", x + reach, y + 4],
    left: ["name end", x - reach, y + 4],
    below: ["name middle", x + slide, y + reach + 10],
    above: ["name middle", x + slide, y - reach],
  } as const;
  const spot = side && isDrawable(name) ? spots[side] : null;
  return s("g", { class: ["pin", ...(site.weight ? [site.weight] : [])], lang: story.lang }, [
    s("title", name),
    s("circle", { class: "mark", cx: Math.round(x), cy: Math.round(y), r: radius }),
    ...(site.symbol
      ? [
          s("path", {
            class: "symbol",
            d: `M${Math.round(x)} ${Math.round(y)}${symbolIn(site.symbol, radius)}`,
          }),
        ]
      : isContext(site) || story.numbers === false
        ? []
        : [s("text", { class: "number", x: Math.round(x), y: Math.round(y + 4) }, String(number))]),
    ...(spot ? [s("text", { class: spot[0], x: Math.round(spot[1]), y: Math.round(spot[2]) }, name)] : []),
  ]);
}
