import type { Element } from "hast";
import { h, s } from "hastscript";
import { labelOf, type Site } from "../model/site.ts";
import { symbolPaths } from "../model/symbols.ts";
import { zoomStepsOf } from "../views/poster/hatches.ts";
import { keysCss, pageMarksCss, posterCss } from "./draw-css.ts";
import { posterIn, posterMarksIn } from "./drawn-poster.ts";
import type { Edition } from "./edition.ts";
import { insetFold } from "./inset.ts";
import { legendOf } from "./legend.ts";
import { mapToolsOf } from "./map-tools.ts";
import { notesOnMap } from "./notes.ts";
import { marksCss, type Stills, stillCss } from "./still-css.ts";
import { stillScaleOf } from "./still-scale.ts";
import { storyWords } from "./story-language.ts";

/** The map's part of the page as it stands before any script: the poster, its pins as links, the legend. */
export function mapPaneOf(edition: Edition, stills: Stills, hasArticle: boolean): Element {
  const { layers, say, story } = edition;
  const distance = say.measure(stillScaleOf(story.frame).kilometres, "km");
  /** A line that holds for one day says which. */
  const datesOf = ({ kind, layer }: Site): Element[] => {
    const asOf = kind === "line" ? layers.find(({ name }) => name === layer?.product)?.asOf : null;
    return asOf ? [h("span", { class: "pin-date" }, ` ${say.date(asOf)}`)] : [];
  };
  /** A front line is the edge of ground that is held; other lines, as a corridor or a range, are none. */
  const isFront = ({ layer }: Site): boolean => {
    const draw = layers.find(({ name }) => name === layer?.product)?.draw;
    return typeof draw === "object" && draw.kind === "line" && draw.edgeOf !== undefined;
  };
  return h("section", { class: "map-pane", ariaLabel: say("map") }, [
    h("div", { class: "map", dataMap: "poster" }, [
      withStyle(posterIn(edition, true), edition, stills),
      posterMarksIn(edition),
      ...(["wide", "narrow"] as const).map((shape) =>
        h(
          "div",
          { class: `names names-${shape}`, ariaHidden: "true" },
          stills[shape].labels.map(({ text, of, side }) =>
            h("span", { dir: "auto", dataOf: of, dataSide: side === "left" ? side : null }, text),
          ),
        ),
      ),
      h(
        "div",
        {
          class: "pins",
          role: "group",
          ariaLabel: say("pins"),
          dataNumbers: story.numbers === false ? "none" : null,
        },
        stills.wide.pins.map(({ pin: { site, number, usage }, away }) =>
          h(
            "a",
            {
              class: "pin",
              href: `#${site.id}`,
              dataPin: site.id,
              dataKind: site.kind,
              dataFront: isFront(site) ? "" : null,
              dataUsage: usage,
              dataWeight: site.weight ?? null,
              dataAway: away ? "" : null,
            },
            [
              h(
                "span",
                { class: "pin-mark", dataNumber: String(number), ariaHidden: "true" },
                symbolIn(site),
              ),
              h("span", { class: "pin-name" }, [
                storyWords(labelOf(site), edition),
                ...datesOf(site),
                ...(away
                  ? [h("span", { class: "pin-distance" }, ` ${say.measure(away.distance, "km")}`)]
                  : []),
              ]),
            ],
          ),
        ),
      ),
      ...notesOnMap(edition),
      h("div", { class: "map-scale", role: "img", ariaLabel: say("scale", { distance }) }, distance),
      mapToolsOf(edition),
      ...insetFold(edition, stills.corners),
      h("p", { class: "map-note", role: "status", hidden: true }, [
        h("span"),
        " ",
        h("button", { type: "button" }, say("retry")),
      ]),
    ]),
    legendOf(edition, hasArticle),
  ]);
}

/** The symbol that a mark shows in place of its number. */
function symbolIn({ symbol }: Site): Element[] {
  if (!symbol) return [];
  return [s("svg", { viewBox: "-13 -13 26 26" }, s("path", { d: `M0 0${symbolPaths[symbol]}` }))];
}

/**
 * The picture with its style sheet, and that of the pins, in it: after the heading, which is painted before. An SVG may have one where
 * HTML may not.
 */
function withStyle(poster: Element, { data, house, story }: Edition, stills: Stills): Element {
  const steps = zoomStepsOf(story);
  const css =
    posterCss(data.layers, house.line, steps) +
    pageMarksCss(data.layers, steps) +
    keysCss(data.layers, house.line) +
    marksCss(stills.wide, data.radii, story.numbers !== false) +
    stillCss(stills, story);
  return { ...poster, children: [s("style", css), ...poster.children] };
}
