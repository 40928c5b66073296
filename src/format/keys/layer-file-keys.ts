import { type Keys, keysOf, listOf } from "./key.ts";

const anything = { is: "anything" } as const;

const geometry: Keys = {
  type: { shape: anything, what: "what it is", example: "Polygon" },
  coordinates: { shape: anything, what: "its positions", example: [13.77, 45.65] },
  geometries: { shape: anything, what: "of a GeometryCollection, which is refused", example: [] },
  bbox: { shape: anything, what: "as RFC 7946 has it; not heeded", example: [13, 45, 14, 46] },
};

const feature: Keys = {
  type: { shape: anything, what: "a feature", example: "Feature" },
  id: { shape: anything, what: "what sites refer to", example: "old-town" },
  properties: { shape: anything, what: "what the layer's entry reads of it", example: { kind: "forecast" } },
  geometry: { shape: keysOf(geometry), what: "where it lies", example: { type: "Point" } },
  bbox: { shape: anything, what: "as RFC 7946 has it; not heeded", example: [13, 45, 14, 46] },
};

/** A layer's GeoJSON, whatever it holds: a collection, a feature or a geometry by itself. */
export const layerFileKeys: Keys = {
  ...geometry,
  ...feature,
  features: { shape: listOf(keysOf(feature)), what: "the features", example: [] },
  name: { shape: anything, what: "a name that some programs write; not heeded", example: "flood" },
  crs: { shape: anything, what: "not heeded, and warned of where it is not WGS 84", example: {} },
};
