import type { Element } from "hast";
import { thinLayers } from "../atlas/overview.ts";
import { mercatorBoxOf } from "../model/mercator.ts";
import { layersIn } from "../model/view-layers.ts";
import { hatchZoomsOf } from "../views/poster/hatches.ts";
import { pageMarksOf } from "../views/poster/page-marks.ts";
import { posterOf } from "../views/poster/poster.ts";
import { posterWidth } from "../views/poster/projection.ts";
import { drawnLike } from "./drawn-alike.ts";
import type { Edition } from "./edition.ts";

/**
 * How far a line of the page's own picture may be off what the live map opens with, in the picture's units: on a map of 700 pixels,
 * half a pixel.
 */
const tolerance = 1.4;

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
  const compared = comparedIn(edition, forPage);
  const dots = (forPage ? story.sites : []).flatMap(({ id, anchor }) => {
    const radius = data.dots[id];
    return radius ? [{ anchor, radius }] : [];
  });
  const known = drawn.get(drawnLike(edition)) ?? new Map<boolean, Element>();
  drawn.set(drawnLike(edition), known);
  const found = known.get(forPage);
  if (found) return found;
  const all = layersIn(layers, story.views);
  const whole = all.map(({ name }) => atlas.first?.(name) ?? atlas.features(name));
  const unit = mercatorBoxOf(story.frame).width / posterWidth;
  const drawnAt = forPage && atlas.first ? thinLayers(whole, tolerance * unit) : whole;
  const shapes = all.map((layer, at) => ({
    layer,
    features: drawnAt[at] ?? [],
    compared: compared.has(layer.name),
  }));
  const poster = posterOf(
    shapes,
    story.frame,
    say("map"),
    dots,
    forPage ? { zooms: hatchZoomsOf(story) } : null,
  );
  known.set(forPage, poster);
  return poster;
}

/** Symbols and arrows over the page's poster; null where a story draws none. */
export function posterMarksIn(edition: Edition): Element | null {
  const { story, layers, atlas } = edition;
  const compared = comparedIn(edition, true);
  const marked = layersIn(layers, story.views).filter(({ draw }) => typeof draw === "object");
  const drawn = marked.map((layer) => ({
    layer,
    features: atlas.features(layer.name),
    compared: compared.has(layer.name),
  }));
  return pageMarksOf(drawn, story.frame, hatchZoomsOf(story));
}

/** The layers whose other dates a page's picture has too. */
function comparedIn({ story }: Edition, forPage: boolean): Set<string> {
  return new Set(forPage ? story.comparisons.map(({ layer }) => layer) : []);
}
