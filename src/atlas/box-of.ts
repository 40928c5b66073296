import type { Geometry, Position } from "geojson";
import { boundsAround } from "../model/bounds-around.ts";
import type { Bounds } from "../model/position.ts";
import type { SiteLayer } from "../model/site.ts";
import type { Atlas } from "./atlas.ts";
import { extentOf } from "./extent.ts";
import { unitsIndexOf } from "./units-index.ts";
import { hasWorld } from "./with-world.ts";

/** Metres that an outline may be off where only the box around it is asked for. */
const coarse = 2000;

/** The box around a site's extent, over the 180th meridian where that is the shorter way; null where there is none. */
export function boxOf(layer: SiteLayer, atlas: Atlas): Bounds | null {
  const { product, feature } = layer;
  if (hasWorld(atlas) && feature !== undefined) {
    const label = product === "named" && atlas.labels.find(({ id }) => id === feature);
    if (label) return label.box;
    const unit = product === "units" && unitsIndexOf(atlas.world).units.find(({ id }) => id === feature);
    if (unit) return unit.bbox;
    const shape = atlas.extent(product, feature, coarse);
    if (shape) return boundsOf([shape.geometry]);
  }
  return boundsOf(extentOf(layer, atlas).map(({ geometry }) => geometry));
}

function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  const places = geometries.flatMap((geometry) =>
    geometry.type === "GeometryCollection" ? [] : positionsIn(geometry.coordinates),
  );
  return places.length ? boundsAround(places, 0, 0) : null;
}

function positionsIn(coordinates: unknown): (readonly [number, number])[] {
  const [first] = coordinates as unknown[];
  if (typeof first !== "number") return (coordinates as unknown[]).flatMap(positionsIn);
  const [longitude = 0, latitude = 0] = coordinates as Position;
  return [[longitude, latitude]];
}
