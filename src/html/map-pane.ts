import type { Element } from "hast";
import { h } from "hastscript";
import type { Site } from "../model/site.ts";
import { posterIn } from "./drawn-poster.ts";
import type { Edition } from "./edition.ts";
import { insetFold } from "./inset.ts";
import { legendOf } from "./legend.ts";
import type { Stills } from "./still-css.ts";
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
  return h("section", { class: "map-pane", ariaLabel: say("map") }, [
    h("div", { class: "map", dataMap: "poster" }, [
      posterIn(edition, true),
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
        { class: "pins", role: "group", ariaLabel: say("pins") },
        stills.wide.pins.map(({ pin: { site, number, usage }, away }) =>
          h(
            "a",
            {
              class: "pin",
              href: `#${site.id}`,
              dataPin: site.id,
              dataKind: site.kind,
              dataUsage: usage,
              dataAway: away ? "" : null,
            },
            [
              h("span", { class: "pin-mark", dataNumber: String(number), ariaHidden: "true" }),
              h("span", { class: "pin-name" }, [
                storyWords(site.name, edition),
                ...datesOf(site),
                ...(away
                  ? [h("span", { class: "pin-distance" }, ` ${say.measure(away.distance, "km")}`)]
                  : []),
              ]),
            ],
          ),
        ),
      ),
      h("div", { class: "map-scale", role: "img", ariaLabel: say("scale", { distance }) }, distance),
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
