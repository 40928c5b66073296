import type { Element } from "hast";
import { h } from "hastscript";
import { posterOf } from "../../views/poster/poster.ts";
import type { Edition } from "../edition.ts";
import { legendOf } from "./legend.ts";
import { stillsOf } from "./still-css.ts";

/** The map's part of the page as it stands before any script: the poster, its pins as links, the legend. */
export function mapPaneOf(edition: Edition): Element {
  const { story, layers, atlas, say } = edition;
  const stills = stillsOf(edition);
  const compared = new Set(story.comparisons.map(({ layer }) => layer));
  const drawn = layers.map((layer) => ({
    layer,
    features: atlas.features(layer.name),
    compared: compared.has(layer.name),
  }));
  return h("section", { class: "map-pane", ariaLabel: say("map") }, [
    h("div", { class: "map", dataMap: "poster" }, [
      posterOf(drawn, story.frame, say("map")),
      ...(["wide", "narrow"] as const).map((shape) =>
        h(
          "div",
          { class: `names names-${shape}`, ariaHidden: "true" },
          stills[shape].labels.map(({ text, of, side }) =>
            h("span", { dataOf: of, dataSide: side === "left" ? side : null }, text),
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
                site.name,
                ...(away
                  ? [h("span", { class: "pin-distance" }, ` ${say.measure(away.distance, "km")}`)]
                  : []),
              ]),
            ],
          ),
        ),
      ),
    ]),
    legendOf(edition),
  ]);
}
