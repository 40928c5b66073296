import type { Element, ElementContent, Nodes } from "hast";
import { h } from "hastscript";
import type { Figure } from "../../model/layer.ts";
import type { Edition } from "../edition.ts";

/** The article's tree with its figures after the passages that they explain; the tree given stays as it is. */
export function withFigures({ tree, story, atlas, say }: Edition): ElementContent[] {
  const byId = new Map(atlas.manifest.figures.map((figure) => [figure.id, figure]));
  const asideOf = (passage: unknown): Element[] => {
    const figures = story.figures.filter((entry) => entry.passage === passage);
    const shown = figures.flatMap(({ figure }) => byId.get(figure) ?? []);
    return shown.length
      ? [
          h(
            "aside",
            { class: "figures" },
            shown.map((figure) => figureOf(figure, say)),
          ),
        ]
      : [];
  };
  const insert = (nodes: readonly Nodes[]): Nodes[] =>
    nodes.flatMap((node): Nodes[] => {
      if (!("children" in node)) return [node];
      if (node.type === "element" && node.tagName === "p") return [node, ...asideOf(node.properties.id)];
      return [{ ...node, children: insert(node.children) } as Nodes];
    });
  return ("children" in tree ? insert(tree.children) : []) as ElementContent[];
}

function figureOf(figure: Figure, say: Edition["say"]): Element {
  const { label, value, unit, asOf, method, rounding } = figure;
  return h("div", { class: "figure" }, [
    h("p", [
      h("strong", say.measure(value, unit)),
      ` ${label}`,
      ...(asOf ? [`, ${say("figureAsOf", { date: say.date(asOf) })}`] : []),
    ]),
    h("details", [
      h("summary", say("figureMethod")),
      h("p", `${method}. ${say("figureRounding", { rounding: say.measure(rounding, unit) })}`),
    ]),
  ]);
}
