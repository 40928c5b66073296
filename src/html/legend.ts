import type { Element } from "hast";
import { h } from "hastscript";
import type { Layer } from "../model/layer.ts";
import { languageOf } from "../model/words/catalogues.ts";
import type { Edition } from "./edition.ts";

/**
 * What the map's classes mean: on its face those that change with the war, with their date; below, each layer with
 * its limits, sources and licences from the manifest, and what the map does not show. Then the credit line.
 *
 * @param hasArticle whether the text stands beside the map, which then can go along with its reader
 */
export function legendOf(edition: Edition, hasArticle: boolean): Element {
  const { layers, say, story, root } = edition;
  const english = inEnglish(say);
  const shown = layers.filter(
    ({ draw, name }) => !draw.endsWith("-label") && (draw !== "country" || name === "countries"),
  );
  return h("div", { class: "legend" }, [
    ...(hasArticle
      ? [
          h("label", { class: "follow", hidden: true }, [
            h("input", { type: "checkbox", checked: true }),
            ` ${say("follow")}`,
          ]),
        ]
      : []),
    ...classesOf(edition),
    h("details", [
      h("summary", say("legend")),
      ...(shown.some(({ asOf }) => asOf)
        ? [h("p", [h("strong", say("notShown")), ` ${say("notShownText")}`])]
        : []),
      h(
        "dl",
        shown.flatMap((layer) => [
          h("dt", story.labels[layer.name] ? {} : english, layer.title),
          h("dd", aboutLayer(layer, say)),
        ]),
      ),
    ]),
    h("p", { class: "credits" }, [
      `${say("credits", { credits: creditsOf(layers) })}. `,
      h("a", { href: `${root}licences.txt` }, say("licences")),
    ]),
  ]);
}

/** The dated classes with their keys, and the one date that they share. */
function classesOf({ layers, say }: Edition): Element[] {
  const has = (draw: Layer["draw"]): boolean => layers.some((layer) => layer.draw === draw);
  const asOf = layers.find((layer) => layer.asOf)?.asOf;
  const classes = [
    ...(has("occupied") ? (["occupied-2014", "occupied-2022"] as const) : []),
    ...(has("held") ? (["held"] as const) : []),
    ...(has("front") ? (["front"] as const) : []),
  ];
  if (!classes.length) return [];
  const words = {
    "occupied-2014": say("since", { year: "2014" }),
    "occupied-2022": say("since", { year: "2022" }),
    held: say("held"),
    front: say("front"),
  };
  return [
    h("ul", { class: "classes" }, [
      ...classes.map((name) =>
        h("li", [h("span", { class: `key key-${name}`, ariaHidden: "true" }), words[name]]),
      ),
      ...(asOf ? [h("li", h("strong", { dataMapDate: asOf }, say("asOf", { date: say.date(asOf) })))] : []),
    ]),
  ];
}

function aboutLayer({ asOf, limits, method, sources }: Layer, say: Edition["say"]): (string | Element)[] {
  return [
    ...(asOf ? [h("strong", say("asOf", { date: say.date(asOf) })), ". "] : []),
    h("span", inEnglish(say), `${method} ${limits} `),
    h(
      "span",
      { class: "quiet", ...inEnglish(say) },
      `${sources.map(({ name, licence }) => `${name} (${licence})`).join("; ")}.`,
    ),
  ];
}

/** Marks what the manifest says, which is English, for readers' voices on a page in another language. */
export function inEnglish(say: Edition["say"]): { lang?: string } {
  return languageOf(say.lang) === "en" ? {} : { lang: "en" };
}

/** The credit lines that the licences ask for, each once. */
export function creditsOf(layers: readonly Layer[]): string {
  const credits = layers.flatMap(({ sources }) => sources.map(({ attribution }) => attribution));
  return [...new Set(credits.filter(Boolean))].join(", ");
}
