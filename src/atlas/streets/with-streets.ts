import type { Feature } from "geojson";
import { kindOf } from "../../model/draw.ts";
import type { Layer, LayerSource } from "../../model/layer.ts";
import type { Atlas } from "../atlas.ts";
import { streetLayers, streetNames } from "./layers.ts";

/** A map of streets, cut for a story. */
export interface Streets {
  /** What the pictures draw, by layer: of the streets, and labels in place of the base map's. */
  readonly features: ReadonlyMap<string, readonly Feature[]>;
  /** When its facts are from. */
  readonly vintage: string;
  /** Of all its files. */
  readonly hash: string;
}

/** Words that the licence wants to be seen. */
const openStreetMap: LayerSource = {
  name: "OpenStreetMap",
  licence: "ODbL 1.0",
  url: "https://www.openstreetmap.org/copyright",
  attribution: "© OpenStreetMap",
};

/**
 * The order of a map with streets, the lowest first: the base map's waters below the streets' ground, which thereby
 * give way to it; what the story tells above that ground and its parks; water, buildings and streets above areas, so
 * that they stay legible. A river's middle line lies below the river where that is wide.
 */
const order: readonly string[] = [
  ...["land", "country", "focus-country", "water-former", "water", "river"],
  ...["street-land", "region-fill", "region-focus", "park", "extent", "area"],
  ...["street-river", "street-water", "building", "road"],
  ...["border", "line", "city-label", "country-label", "point"],
];

/** An atlas of one story with its map of streets. */
export function withStreets(atlas: Atlas, { features, vintage, hash }: Streets): Atlas {
  const layerOf = (name: string, draw: Layer["draw"]): Layer => ({
    name,
    title: "Streets",
    draw,
    base: true,
    asOf: null,
    vintage,
    sources: [openStreetMap],
    method: "Cut from a Protomaps basemap at build.",
    limits: "",
    bounds: [-180, -85, 180, 85],
    minzoom: 0,
    vertices: 0,
    bytes: 0,
    sha256: hash,
  });
  const streets = [...Object.entries(streetLayers), [streetNames, "country-label"] as const].map(
    ([name, draw]) => layerOf(name, draw),
  );
  const rank = ({ name, draw }: Layer): number =>
    order.indexOf(name === "streets-rivers" ? "street-river" : kindOf(draw));
  const layers = [...atlas.manifest.layers, ...streets].sort((a, b) => rank(a) - rank(b));
  const own = (name: string): Feature[] | null => {
    const known = features.get(name);
    return known ? [...known] : null;
  };
  return {
    ...atlas,
    manifest: { ...atlas.manifest, layers },
    names: layers.map(({ name }) => name),
    layer: (name) => layers.find((layer) => layer.name === name) ?? null,
    features: (name) => own(name) ?? atlas.features(name),
    first(name) {
      const known = own(name) ?? atlas.first?.(name);
      return known ?? (atlas.layer(name) ? atlas.features(name) : []);
    },
  };
}
