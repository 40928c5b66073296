import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { BaseNames } from "../../model/base-names.ts";
import { cityZooms } from "../../model/city-zooms.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import type { Palette } from "../../model/palette.ts";
import { namesOf, type Site } from "../../model/site.ts";
import { sourceOf } from "./tiles.ts";

/** A feature's name in the page's language: what `nameIn` says, as an expression. */
function nameOf(names: BaseNames | undefined): ExpressionSpecification {
  const own: ExpressionSpecification = ["get", "name"];
  const [first, ...others] = Object.entries(names?.states ?? {});
  const state: ExpressionSpecification = first
    ? ["match", ["get", "iso"], ...first, ...others.flat(), own]
    : own;
  return names?.property ? ["coalesce", ["get", names.property], state] : state;
}

/** Names of cities: capitals and large ones first, smaller ones as the reader zooms in. */
export function cityLabels(source: string, palette: Palette, { names }: PageLayer): LayerSpecification[] {
  const byRank = (smallest: number): ["<=", ["get", string], number] => ["<=", ["get", "rank"], smallest];
  return cityZooms.map((minzoom, index) => {
    const rank = index + 1;
    return {
      id: `${source}-${rank}`,
      type: "symbol",
      source,
      minzoom,
      filter: index ? ["all", byRank(rank), [">", ["get", "rank"], index]] : byRank(rank),
      layout: {
        "text-field": nameOf(names),
        "text-font": ["sans-serif"],
        "text-size": 13 - rank * 0.5,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.4,
        "text-justify": "auto",
        "icon-image": rank < 3 ? "dot-large" : "dot-small",
        "icon-allow-overlap": false,
        "symbol-sort-key": ["-", 0, ["get", "population"]],
      },
      paint: { "text-color": palette.label, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
    };
  });
}

/** Names of regions, seas and countries, wide and quiet: a later layer's find their room first, so a state's give way to none. */
export function countryLabels(source: string, palette: Palette, { names }: PageLayer): LayerSpecification[] {
  const styles = [
    { of: "region", colour: palette.labelQuiet, size: 11, spacing: 0.05, transform: "none", halo: 2 },
    { of: "sea", colour: palette.labelWater, size: 12, spacing: 0.12, transform: "none", halo: 1.2 },
    { of: "country", colour: palette.labelQuiet, size: 13, spacing: 0.18, transform: "uppercase", halo: 1.2 },
  ] as const;
  return styles.map(({ of, colour, size, spacing, transform, halo }) => ({
    id: `${source}-${of}`,
    type: "symbol",
    source,
    filter: [
      "all",
      ["==", ["get", "of"], of],
      [">=", ["zoom"], ["get", "minzoom"]],
      ["<=", ["zoom"], ["get", "maxzoom"]],
    ],
    layout: {
      "text-field": nameOf(names),
      "text-font": of === "sea" ? ["Italic", "sans-serif"] : ["sans-serif"],
      "text-size": size,
      "text-letter-spacing": spacing,
      "text-transform": transform,
      "text-max-width": 8,
    },
    paint: { "text-color": colour, "text-halo-color": palette.halo, "text-halo-width": halo },
  }));
}

/** Label layers that leave out the names that pins say already. */
export function withoutNames(
  layers: readonly LayerSpecification[],
  sites: readonly Site[],
  names: BaseNames | undefined,
): LayerSpecification[] {
  const said: FilterSpecification = ["!", ["in", nameOf(names), ["literal", sites.flatMap(namesOf)]]];
  return layers.map((layer) =>
    layer.type === "symbol" && layer.filter
      ? { ...layer, filter: ["all", layer.filter, said] as FilterSpecification }
      : layer,
  );
}

/**
 * Names of rivers along them, in italics as on paper maps: the first family tells the style, the second draws.
 *
 * @param until the zoom from which on another layer says them
 */
export function riverLabels(layer: PageLayer, palette: Palette, until?: number): LayerSpecification {
  const { name, names } = layer;
  return {
    id: `${name}-name`,
    type: "symbol",
    ...sourceOf(layer),
    minzoom: 5.5,
    ...(until !== undefined && { maxzoom: until }),
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 320,
      "text-field": nameOf(names),
      "text-font": ["Italic", "sans-serif"],
      "text-size": 11,
      "text-letter-spacing": 0.06,
      "text-max-angle": 40,
    },
    paint: { "text-color": palette.labelWater, "text-halo-color": palette.halo, "text-halo-width": 1.2 },
  };
}

/** Names of streets along them, those of the wider ones first. */
export function roadLabels(layer: PageLayer, palette: Palette): LayerSpecification {
  const { name, names } = layer;
  return {
    id: `${name}-name`,
    type: "symbol",
    ...sourceOf(layer),
    minzoom: 12.5,
    filter: [
      "all",
      ["has", "name"],
      [
        "match",
        ["get", "kind"],
        ["motorway", "major"],
        true,
        "minor",
        [">=", ["zoom"], 14],
        "path",
        [">=", ["zoom"], 15.5],
        false,
      ],
    ],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 280,
      "symbol-sort-key": ["match", ["get", "kind"], "motorway", 0, "major", 1, "minor", 2, 3],
      "text-field": nameOf(names),
      "text-font": ["sans-serif"],
      "text-size": ["interpolate", ["linear"], ["zoom"], 13, 10, 16, 12],
      "text-max-angle": 30,
      "text-padding": 4,
    },
    paint: { "text-color": palette.label, "text-halo-color": palette.halo, "text-halo-width": 1.3 },
  };
}
