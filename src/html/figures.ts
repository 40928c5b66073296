import type { Element, ElementContent, Nodes } from "hast";
import { h } from "hastscript";
import type { Comparison } from "../model/comparison.ts";
import type { Figure } from "../model/layer.ts";
import type { Edition } from "./edition.ts";
import { inEnglish } from "./in-english.ts";
import { storyLanguage } from "./story-language.ts";

/** The article's tree with figures and comparisons after the passages that they explain; the given tree stays. */
export function withFigures(edition: Edition): ElementContent[] {
  const { tree, story, atlas, say, data } = edition;
  const byId = new Map(atlas.manifest.figures.map((figure) => [figure.id, figure]));
  const asideOf = (passage: unknown): Element[] => {
    const figures = story.figures.filter((entry) => entry.passage === passage);
    const shown = figures.flatMap(({ figure }) => byId.get(figure) ?? []);
    const compared = story.comparisons.filter((entry) => entry.passage === passage);
    const openers = data.comparisons.filter(({ layer }) => compared.some((entry) => entry.layer === layer));
    const parts = [
      ...shown.map((figure) => figureOf(figure, edition)),
      ...openers.map((comparison) => openerOf(comparison, say)),
    ];
    return parts.length ? [h("aside", { class: "figures" }, parts)] : [];
  };
  const insert = (nodes: readonly Nodes[]): Nodes[] =>
    nodes.flatMap((node): Nodes[] => {
      if (!("children" in node)) return [node];
      if (node.type === "element" && node.tagName === "p") return [node, ...asideOf(node.properties.id)];
      return [{ ...node, children: insert(node.children) } as Nodes];
    });
  return ("children" in tree ? insert(tree.children) : []) as ElementContent[];
}

/** Of use once the script runs, and hidden until then: without it, the figures say the same. */
function openerOf({ layer, moments }: Comparison, say: Edition["say"]): Element {
  const dates = new Intl.ListFormat(say.lang).format(moments.map(({ when }) => say.date(when)));
  return h(
    "button",
    { class: "compare-open", type: "button", dataCompare: layer, hidden: true },
    say("compareOpen", { dates }),
  );
}

function figureOf(figure: Figure, edition: Edition): Element {
  const { say, story } = edition;
  const { value, unit, asOf, method, rounding } = figure;
  const label = story.labels[figure.id];
  return h("div", { class: "figure" }, [
    h("p", [
      h("strong", say.measure(value, unit)),
      " ",
      h("span", label ? storyLanguage(edition) : inEnglish(say), label ?? figure.label),
      ...(asOf ? [`, ${say("figureAsOf", { date: say.date(asOf) })}`] : []),
    ]),
    h("details", [
      h("summary", say("figureMethod")),
      h("p", [
        h("span", inEnglish(say), `${method}.`),
        ` ${say("figureRounding", { rounding: say.measure(rounding, unit) })}`,
      ]),
    ]),
  ]);
}
