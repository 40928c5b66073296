import type { Element } from "hast";
import { h } from "hastscript";
import { isLabel } from "../model/draw.ts";
import type { Layer, LayerSource } from "../model/layer.ts";
import { aboutBase, baseTitleOf, disputedOf } from "./base-legend.ts";
import type { Edition } from "./edition.ts";
import { inEnglish } from "./in-english.ts";
import { classesOf, localText } from "./legend-classes.ts";
import { notesList } from "./notes.ts";
import { storyLanguage, storyWords } from "./story-language.ts";

/**
 * What the map's classes mean: on its face those that the story's layers tell, with their date; below, each layer with
 * its limits, sources and licences from the manifest, and what the map does not show. Then the credit line.
 *
 * @param hasArticle whether the text stands beside the map, which then can go along with its reader
 */
export function legendOf(edition: Edition, hasArticle: boolean): Element {
  const { layers, say, story, root, house } = edition;
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
    ...notesList(edition),
    h("details", [
      h("summary", say("legend")),
      ...notShownOf(edition),
      h(
        "dl",
        shown.flatMap((layer) => {
          const base = baseTitleOf(layer, edition);
          if (base !== null) return [h("dt", base), h("dd", aboutBase(layer, edition))];
          return [
            h("dt", layer.own || story.labels[layer.name] ? storyLanguage(edition) : english, layer.title),
            h("dd", aboutLayer(layer, edition)),
          ];
        }),
      ),
      ...disputedOf(edition),
    ]),
    h("p", { class: "credits" }, [
      ...(house.credit ? [h("span", { dir: "auto" }, house.credit), ". "] : []),
      `${say("credits", { credits: creditsOf(layers) })}. `,
      ...(root ? [h("a", { href: `${root}licences.txt` }, say("licences"))] : []),
    ]),
  ]);
}

/** What a map with these layers does not show, each said once. */
function notShownOf({ layers, say }: Edition): Element[] {
  const texts = new Map(layers.flatMap(({ notShown }) => (notShown ? [[notShown.en, notShown]] : [])));
  if (!texts.size) return [];
  const said = [...texts.values()].flatMap((text) => [" ", localText(text, say)]);
  return [h("p", [h("strong", say("notShown")), ...said])];
}

function aboutLayer(layer: Layer, edition: Edition): (string | Element)[] {
  const { asOf, limits, method, sources, own } = layer;
  const { say } = edition;
  const date = asOf ? [h("strong", say("asOf", { date: say.date(asOf) })), ". "] : [];
  if (own) return [...date, ...(limits ? [storyWords(limits, edition), " "] : []), ...sources.map(sourceOf)];
  return [
    ...date,
    h("span", inEnglish(say), `${method} ${limits} `),
    h(
      "span",
      { class: "quiet", ...inEnglish(say) },
      `${sources.map(({ name, licence }) => `${name} (${licence})`).join("; ")}.`,
    ),
  ];
}

/** Whose facts an own layer shows: by name, as its site of the web may be in any language. */
function sourceOf({ name, licence, url }: LayerSource): Element {
  const words = licence ? `${name} (${licence})` : name;
  const said = url ? h("a", { href: url, rel: "noopener", dir: "auto" }, words) : h("bdi", words);
  return h("span", { class: "quiet" }, [said, "."]);
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
