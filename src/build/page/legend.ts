import type { Element } from "hast";
import { h } from "hastscript";
import type { Layer } from "../../model/layer.ts";
import type { Edition } from "../edition.ts";

/** What the map's classes mean, their dates, sources and licences, from the manifest; and the credit line. */
export function legendOf({ layers, say }: Edition): Element {
  const shown = layers.filter(
    ({ draw, name }) => !draw.endsWith("-label") && (draw !== "country" || name === "countries"),
  );
  return h("div", { class: "legend" }, [
    h("p", { class: "credits" }, say("credits", { credits: creditsOf(layers) })),
    h("details", [
      h("summary", say("legend")),
      h(
        "dl",
        shown.flatMap((layer) => [
          h("dt", [h("span", { class: `key key-${layer.draw}`, ariaHidden: "true" }), layer.title]),
          h("dd", [
            ...(layer.asOf ? [h("strong", say("asOf", { date: say.date(layer.asOf) })), ". "] : []),
            `${layer.limits} `,
            h(
              "span",
              { class: "quiet" },
              layer.sources.map(({ name, licence }) => `${name} (${licence})`).join("; "),
            ),
          ]),
        ]),
      ),
    ]),
  ]);
}

/** The credit lines that the licences ask for, each once. */
export function creditsOf(layers: readonly Layer[]): string {
  const credits = layers.flatMap(({ sources }) => sources.map(({ attribution }) => attribution));
  return [...new Set(credits.filter(Boolean))].join(", ");
}
