import type { Feature } from "geojson";
import { expect, it } from "vitest";
import { htmlOf } from "../../../src/html/element.ts";
import type { Draw } from "../../../src/model/draw.ts";
import type { Layer } from "../../../src/model/layer.ts";
import { posterOf } from "../../../src/views/poster/poster.ts";

const square = (properties: Feature["properties"]): Feature => ({
  type: "Feature",
  properties,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [1, 1],
        [3, 1],
        [3, 3],
        [1, 3],
        [1, 1],
      ],
    ],
  },
});

/** The shapes that a layer becomes, without their paths. */
function shapes(draw: Draw, features: Feature[], compared = false): string[] {
  const layer = { name: "flood", draw, asOf: "2024-09-20" } as Layer;
  const html = htmlOf(posterOf([{ layer, features, compared }], [0, 0, 4, 4], "map"));
  return [...html.matchAll(/<path class="([^>]*?) d=/g)].map(([, shape]) => shape ?? "");
}

const area = { kind: "area", fill: "tint", role: "main" } as const;
const on: Draw = { ...area, dates: { property: "day", holds: "on" } };
const since: Draw = { ...area, dates: { property: "from", holds: "since" } };
const deep: Draw = {
  ...area,
  by: {
    property: "depth",
    classes: [
      { value: 2, role: "third" },
      { value: 1, fill: "hatch" },
    ],
  },
};
const days = [square({ day: "2024-09-20" }), square({ day: "2024-09-14" })];
const dated = 'data-layer="flood"';

const rows: [what: string, draw: Draw, features: Feature[], compared: boolean, shapes: string[]][] = [
  [
    "one shape with its own date",
    area,
    [square({})],
    false,
    [`area-tint-main" ${dated} data-as-of="2024-09-20"`],
  ],
  [
    "a shape a class, in their order, without features of none",
    deep,
    [square({ depth: 1 }), square({ depth: 2 }), square({ depth: 3 })],
    false,
    [
      `area-tint-third" ${dated} data-as-of="2024-09-20"`,
      `area-hatch-main" ${dated} data-as-of="2024-09-20"`,
    ],
  ],
  ["the last of several days", on, days, false, [`area-tint-main" ${dated} data-as-of="2024-09-20"`]],
  [
    "each day, the earlier ones unseen, where the reader can compare",
    on,
    days,
    true,
    [
      `area-tint-main" ${dated} data-as-of="2024-09-14" data-off=""`,
      `area-tint-main" ${dated} data-as-of="2024-09-20"`,
    ],
  ],
  [
    "all that holds since some day",
    since,
    [square({ from: 2014 }), square({ from: 2022 })],
    false,
    [`area-tint-main" ${dated} data-since="2014"`, `area-tint-main" ${dated} data-since="2022"`],
  ],
];
it.each(rows)("the still picture has %s", (_, draw, features, compared, expected) => {
  expect(shapes(draw, features, compared)).toEqual(expected);
});

it("has a border that is disputed apart from the others", () => {
  expect(shapes("border", [square({ disputed: true }), square({})])).toEqual(['border"', 'border-disputed"']);
});
