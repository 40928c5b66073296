import type { Element } from "hast";
import { posterOf } from "../views/poster/poster.ts";
import type { Edition } from "./edition.ts";

const drawn = new WeakMap<Edition, Map<boolean, Element>>();

/**
 * The story's poster, drawn once for the page, the embed and the pictures: it is most of a page's cost. Kept as
 * long as the edition; not to be changed.
 *
 * @param compared whether the other dates of compared layers are drawn too, unseen until a script shows them
 */
export function posterIn(edition: Edition, compared: boolean): Element {
  const { story, layers, atlas, say } = edition;
  const names = new Set(compared ? story.comparisons.map(({ layer }) => layer) : []);
  const known = drawn.get(edition) ?? new Map<boolean, Element>();
  drawn.set(edition, known);
  const found = known.get(names.size > 0);
  if (found) return found;
  const shapes = layers.map((layer) => ({
    layer,
    features: atlas.features(layer.name),
    compared: names.has(layer.name),
  }));
  const poster = posterOf(shapes, story.frame, say("map"));
  known.set(names.size > 0, poster);
  return poster;
}
