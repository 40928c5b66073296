import type { Element } from "hast";
import { h } from "hastscript";
import { isLabel, type LocalText } from "../model/draw.ts";
import type { Layer } from "../model/layer.ts";
import { textIn } from "../model/local-text.ts";
import { drawnClasses } from "../model/looks.ts";
import { aboutBase, baseTitleOf, disputedOf } from "./base-legend.ts";
import type { Edition } from "./edition.ts";
import { inEnglish } from "./in-english.ts";
import { storyLanguage } from "./story-language.ts";

/**
 * What the map's classes mean: on its face those that the story's layers tell, with their date; below, each layer with
 * its limits, sources and licences from the manifest, and what the map does not show. Then the credit line.
 *
 * @param hasArticle whether the text stands beside the map, which then can go along with its reader
 */
export function legendOf(edition: Edition, hasArticle: boolean): Element {
  const { layers, say, story, root } = edition;
  const english = inEnglish(say);
  const told = layers.filter(
    ({ draw, name }) => !isLabel(draw) && (draw !== "country" || name === "countries"),
  );
  const shown = [
    ...new Map(told.map((layer) => [baseTitleOf(layer, edition) ?? layer.name, layer])).values(),
  ];
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
      ...notShownOf(edition),
      h(
        "dl",
        shown.flatMap((layer) => {
          const base = baseTitleOf(layer, edition);
          if (base !== null) return [h("dt", base), h("dd", aboutBase(layer, edition))];
          return [
            h("dt", story.labels[layer.name] ? storyLanguage(edition) : english, layer.title),
            h("dd", aboutLayer(layer, say)),
          ];
        }),
      ),
      ...disputedOf(edition),
    ]),
    h("p", { class: "credits" }, [
      `${say("credits", { credits: creditsOf(layers) })}. `,
      h("a", { href: `${root}licences.txt` }, say("licences")),
    ]),
  ]);
}

/** What the story's own layers mean, class by class, and the one date that they share. */
function classesOf({ layers, say }: Edition): Element[] {
  const asOf = layers.find((layer) => layer.asOf)?.asOf;
  const classes = layers.flatMap(({ draw, title }) =>
    typeof draw === "object" ? drawnClasses(draw).map((each) => ({ ...each, layer: title })) : [],
  );
  if (!classes.length) return [];
  return [
    h("ul", { class: "classes" }, [
      ...classes.map(({ look, title, layer }) =>
        h("li", [
          h("span", { class: `key key-${look.name}`, ariaHidden: "true" }),
          title ? localText(title, say) : layer,
        ]),
      ),
      ...(asOf ? [h("li", h("strong", { dataMapDate: asOf }, say("asOf", { date: say.date(asOf) })))] : []),
    ]),
  ];
}

/** What a map with these layers does not show, each said once. */
function notShownOf({ layers, say }: Edition): Element[] {
  const texts = new Map(layers.flatMap(({ notShown }) => (notShown ? [[notShown.en, notShown]] : [])));
  if (!texts.size) return [];
  const said = [...texts.values()].flatMap((text) => [" ", localText(text, say)]);
  return [h("p", [h("strong", say("notShown")), ...said])];
}

/** Words of the manifest in the page's language, else in English, and marked so. */
function localText(words: LocalText, say: Edition["say"]): string | Element {
  const { text, isForeign } = textIn(words, say.lang);
  return isForeign ? h("span", { lang: "en", dir: "ltr" }, text) : text;
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

/** The credit lines that the licences ask for, each once. */
export function creditsOf(layers: readonly Layer[]): string {
  const all = layers.flatMap(({ sources }) => sources.map(({ attribution }) => attribution));
  const credits = [...new Set(all.filter(Boolean))];
  /** One that says no more than another does: "© X contributors" beside "© X contributors (ODbL)". */
  const isSaid = (credit: string): boolean =>
    credits.some((other) => other !== credit && other.startsWith(credit));
  return credits.filter((credit) => !isSaid(credit)).join(", ");
}
