import type { Feature, FeatureCollection } from "geojson";
import { baseNamesIn } from "../../atlas/base-names.ts";
import { cutFor } from "../../atlas/cut/cut.ts";
import type { WorldAtlas } from "../../atlas/with-world.ts";
import { isLabel } from "../../model/draw.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import type { LonLat } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";
import type { Base, BaseWanted } from "../api/base.ts";

/** The base map of a view, cut as a story's is, with the extents of its sites. */
export function baseOf({ frame, lang, layers, extents }: BaseWanted, atlas: WorldAtlas): Base {
  const anchor: LonLat = [frame[0], frame[1]];
  const sites = extents.map((layer, index) => ({ id: `extent-${index}`, anchor, layer }) as unknown as Site);
  const cut = cutFor(atlas, { frame, sites, layers, languages: [lang] });
  const named = new Set(layers);
  const asked = new Set(extents.map(({ product }) => product));
  const drawn = cut.manifest.layers.filter(({ base, name }) => base || named.has(name) || asked.has(name));
  return {
    layers: drawn.map(({ name, title, draw, asOf, minzoom }): PageLayer => {
      const names = isLabel(draw) || draw === "river" ? baseNamesIn(lang, cut.features(name)) : null;
      const plain = draw === "focus-country" && !named.has(name) ? "country" : draw;
      return { name, title, draw: plain, asOf, minzoom, url: name, ...(names && { names }) };
    }),
    shapes: Object.fromEntries(drawn.map(({ name }) => [name, collectionOf(cut.first(name))])),
  };
}

function collectionOf(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}
