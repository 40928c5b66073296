import type { Draw } from "../model/draw.ts";
import type { Layer } from "../model/layer.ts";

/** The classes that manifests of 0.1 named beside those of the base map, as a manifest of today says them. */
export const oldDraws: { readonly [name: string]: (layers: readonly Layer[]) => Draw } = {
  occupied: () => ({
    kind: "area",
    fill: "hatch",
    role: "main",
    by: {
      property: "since",
      classes: [
        { value: 2014, fill: "hatch-back", role: "second", title: { en: "Occupied since 2014" } },
        { value: 2022, title: { en: "Occupied since 2022" } },
      ],
    },
    dates: { property: "since", holds: "since" },
  }),
  held: () => ({
    kind: "area",
    fill: "tint",
    outline: "plain",
    role: "third",
    title: { en: "Ground held across the border" },
    dates: { property: "asOf", holds: "on" },
  }),
  front: (layers) => {
    const areas = layers.find(({ draw }) => (draw as unknown) === "occupied");
    return {
      kind: "line",
      stroke: "strong",
      role: "danger",
      title: { en: "Front line" },
      ...(areas && { edgeOf: areas.name }),
    };
  },
};
