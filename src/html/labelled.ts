import type { By, Draw } from "../model/draw.ts";
import type { Layer } from "../model/layer.ts";
import type { Story } from "../model/story.ts";

/** A layer in the words that an article has for it: `flood`, and of an own layer `flood.deep` and `flood.note`. */
export function labelled(layer: Layer, labels: Story["labels"]): Layer {
  const title = labels[layer.name] ?? layer.title;
  if (!layer.own) return { ...layer, title };
  const limits = labels[`${layer.name}.note`] ?? layer.limits;
  return { ...layer, title, limits, draw: labelledDraw(layer, labels) };
}

function labelledDraw({ name, draw }: Layer, labels: Story["labels"]): Draw {
  if (typeof draw === "string" || !draw.by) return draw;
  const { property, classes } = draw.by as By<{ readonly title?: unknown }>;
  const said = classes.map((each) => {
    const title = labels[`${name}.${each.value}`];
    return title ? { ...each, title } : each;
  });
  return { ...draw, by: { property, classes: said } } as Draw;
}
