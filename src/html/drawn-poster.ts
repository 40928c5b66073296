import type { Element } from "hast";
import { posterOf } from "../views/poster/poster.ts";
import type { Edition } from "./edition.ts";

const drawn = new WeakMap<Edition, Map<boolean, Element>>();

/**
 * The story's poster, drawn once for the page, the embed and the pictures: it is most of a page's cost. Kept as
 * long as the edition; not to be changed.
 *
 * @param forPage with what only a page needs: the other dates of compared layers, unseen until a script shows them, and
 *   the sites that are no pins
 */
export function posterIn(edition: Edition, forPage: boolean): Element {
  const { story, layers, atlas, say, data } = edition;
  const compared = new Set(forPage ? story.comparisons.map(({ layer }) => layer) : []);
  const dots = (forPage ? story.sites : []).flatMap(({ id, anchor }) => {
    const radius = data.dots[id];
    return radius ? [{ anchor, radius }] : [];
  });
  const hasMore = compared.size + dots.length > 0;
  const known = drawn.get(edition) ?? new Map<boolean, Element>();
  drawn.set(edition, known);
  const found = known.get(hasMore);
  if (found) return found;
  const shapes = layers.map((layer) => ({
    layer,
    features: atlas.still?.(layer.name) ?? atlas.first?.(layer.name) ?? atlas.features(layer.name),
    compared: compared.has(layer.name),
  }));
  const poster = posterOf(shapes, story.frame, say("map"), dots);
  known.set(hasMore, poster);
  return poster;
}
