import type { LayerSpecification, StyleSpecification } from "maplibre-gl";

/** What the page's style sheet says of the map's own drawing, besides its colours: the house's, where it has one. */
export interface HouseLook {
  /** Of the interface's type, for the map's own names, quoted as CSS wants it: the engine passes it on to the browser. */
  readonly families: readonly string[];
  /** How thick the thinnest line that a story draws is, in CSS pixels. */
  readonly line: number;
}

export function houseLook(window: Window): HouseLook {
  const style = window.getComputedStyle(window.document.documentElement);
  const [family = ""] = /^\s*"(?:[^"\\,]|\\.)+"/.exec(style.getPropertyValue("--type-interface")) ?? [];
  const line = Number.parseFloat(style.getPropertyValue("--line"));
  return { families: family ? [family.trim()] : [], line: line > 0 ? line : 1 };
}

/** A style whose names are in a house's families, before those that stand in for letters which they lack. */
export function withFamilies(style: StyleSpecification, families: readonly string[]): StyleSpecification {
  if (!families.length) return style;
  const typed = (layer: LayerSpecification): LayerSpecification => {
    if (layer.type !== "symbol" || !Array.isArray(layer.layout?.["text-font"])) return layer;
    const own = layer.layout["text-font"] as string[];
    const font = [...own.slice(0, -1), ...families, ...own.slice(-1)];
    return { ...layer, layout: { ...layer.layout, "text-font": font } };
  };
  return { ...style, layers: style.layers.map(typed) };
}
