import { existsSync } from "node:fs";
import { pack } from "../../geo/atlas/pack.mjs";
import { type WorldAtlas, withWorld } from "../../src/atlas/with-world.ts";
import { openWorld } from "../../src/atlas/world.ts";
import type { Bounds } from "../../src/model/position.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { readWorld } from "../../src/press/read-world.ts";

type Properties = Readonly<Record<string, unknown>>;
type Boxed = readonly [id: string, box: Bounds, properties?: Properties];

const perDegree = 10_000;
const whole = (degrees: number): number => Math.round(degrees * perDegree);
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** A packed topology whose features are boxes, or lines from corner to corner. */
function packed(
  object: string,
  boxes: readonly Boxed[],
  type: "Polygon" | "LineString" = "Polygon",
): Uint8Array {
  const arcs = boxes.map(([, [west, south, east, north]]) => {
    const [w, s, e, n] = [whole(west), whole(south), whole(east), whole(north)];
    const ring = [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ];
    return type === "Polygon"
      ? ring
      : [
          [w, s],
          [e, n],
        ];
  });
  const geometries = boxes.map(([id, , properties = {}], index) => ({
    ...{ type, id, properties },
    arcs: type === "Polygon" ? [[index]] : [index],
  }));
  const ranks = arcs.map((arc) => new Uint8Array(arc.length).fill(255));
  return pack({ objects: { [object]: { type: "GeometryCollection", geometries } }, arcs, ranks });
}

const units: readonly Boxed[] = [
  ["DE-BY", [9, 47.3, 13.8, 50.5], { name: "Bavaria", region: "DE.02" }],
  ["US-48211", [-100.55, 35.6, -100, 36.1], { name: "Hemphill County", region: "US.TX.211" }],
  ["US-TX", [-106.6, 25.8, -93.5, 36.5], { name: "Texas", region: "US.TX" }],
  ["PH-AGS", [125.2, 7.9, 126.4, 9.1], { name: "Agusan del Sur", region: "PH.13.003" }],
];
const states: readonly Boxed[] = [
  ["FR", [-5, 42, 8, 51]],
  ["IR", [44, 25, 63, 40]],
  ["CZ", [12, 48.5, 18.9, 51]],
  ["UA", [22, 44, 40, 52.5]],
  ["PL", [14, 49, 24, 55]],
];
const label = (id: string, name: string, [w, s, e, n]: Bounds, kind: string, others: string[] = []) => ({
  ...{
    id,
    kind,
    rank: 2,
    names: [name],
    others,
    countries: [],
    box: [w, s, e, n],
    at: [(w + e) / 2, (s + n) / 2],
  },
  geometry: {
    type: "Polygon",
    steps: [[w, s, e - w, 0, 0, n - s, w - e, 0, 0, s - n].map((step) => step * 1000)],
  },
});
const labels = [
  label("strait-of-hormuz", "Strait of Hormuz", [55.5, 25.8, 57.5, 27.2], "strait", ["Hormuz"]),
  label("bay-of-bengal", "Bay of Bengal", [80, 8, 95, 22], "bay"),
  label("second-thomas-shoal", "Second Thomas Shoal", [115.7, 9.6, 116, 9.9], "islands", ["Ayungin Shoal"]),
  label("colorado-plateau", "Colorado Plateau", [-113, 35, -106, 40], "plateau"),
];

function trial(): WorldAtlas {
  const fileOf = (id: string): string => (/\d{5}$/.test(id) ? "US-counties" : id.slice(0, 2));
  const index = units.map(([id, bbox, more]) => ({ ...{ id, bbox, country: id.slice(0, 2) }, ...more }));
  const lacking = [
    { region: "DE.10", name: "Schleswig-Holstein", country: "DE", reason: "its coast is being mended" },
  ];
  const files = new Map<string, Uint8Array>([
    ["ground.topo", packed("countries", states)],
    ["rivers.topo", packed("rivers", [["r0", [8.7, 50, 15, 53.9], { name: "Elbe", rank: 1 }]], "LineString")],
    ["labels.json", bytesOf({ perDegree: 1000, labels })],
    ["units/index.json", bytesOf({ units: index, lacking })],
    ...[...new Set(units.map(([id]) => fileOf(id)))].map((file): [string, Uint8Array] => [
      `units/${file}.topo`,
      packed(
        "units",
        units.filter(([id]) => fileOf(id) === file),
      ),
    ]),
  ]);
  return withWorld(readAtlas("public/geo"), openWorld({ bytes: (name) => files.get(name) ?? null }));
}

/** A world of a few boxes. */
export const trialWorld = trial();

/** The tree's own atlas, once it has units; before that, null. */
export const treeWorld = existsSync("atlas/units/index.json.br")
  ? withWorld(readAtlas("public/geo"), readWorld("atlas"))
  : null;
