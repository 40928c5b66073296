import { brotliCompressSync, constants } from "node:zlib";
import type { Feature, Point, Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cut, cutFor, type Wanted } from "../../src/atlas/cut/cut.ts";
import { unitLinesOf } from "../../src/atlas/cut/units.ts";
import type { Pack } from "../../src/atlas/pack.ts";
import type { WorldAtlas } from "../../src/atlas/with-world.ts";
import { metresAt, metresWide } from "../../src/model/detail.ts";
import { distanceBetween } from "../../src/model/great-circle.ts";
import type { SiteId } from "../../src/model/ids.ts";
import { cameraFor } from "../../src/model/mercator.ts";
import { type Bounds, contains } from "../../src/model/position.ts";
import type { Site } from "../../src/model/site.ts";
import { storyMapOf } from "../../src/press/story-map.ts";
import { theWorld } from "./the-world.ts";

const frames: Readonly<Record<string, Bounds>> = {
  "eastern Congo": [25, -5, 31, 2],
  "the South Caucasus": [40, 38, 50, 43.7],
  Luzon: [118, 12, 124, 19],
  "the Strait of Hormuz": [54, 25, 58, 28],
  "a town": [36.7, -1.4, 37, -1.15],
  "Fiji, across the 180th meridian": [177, -20, -178, -15],
  "a state of the size of Germany": [5.5, 47, 15.5, 55],
};

/** A map as wide as most. */
const usual = { width: 704, height: 640 };

const site = (id: string, at: readonly [number, number], layer?: Site["layer"]): Site => ({
  id: id as SiteId,
  name: id,
  kind: layer ? "region" : "city",
  summary: "A place of a test.",
  source: { name: "A test" },
  anchor: at,
  ...(layer && { layer }),
});

const wanted = (frame: Bounds, more: Partial<Wanted> = {}): Wanted => ({
  frame,
  sites: [site("middle", [frame[0] + 0.1, (frame[1] + frame[3]) / 2])],
  layers: [],
  languages: ["en"],
  ...more,
});

const positionsOf = (feature: Feature): Position[] => {
  const { geometry } = feature;
  if (geometry.type === "Point" || geometry.type === "GeometryCollection") return [];
  const flat = (part: unknown): Position[] =>
    Array.isArray(part) && typeof part[0] === "number"
      ? [part as Position]
      : (part as unknown[]).flatMap(flat);
  return flat(geometry.coordinates);
};

describe("what a story carries of the base map", () => {
  let atlas: WorldAtlas;
  beforeAll(() => {
    atlas = theWorld();
  });
  const cutOf = (frame: Bounds, more: Partial<Wanted> = {}): Cut => cutFor(atlas, wanted(frame, more));

  test.each(Object.entries(frames))(
    "%s weighs at most 90 KiB as it opens and 300 KiB in all",
    (name, frame) => {
      const checked = { story: { id: name, lang: "en", ...wanted(frame) }, translations: [] };
      const { files, addressOf, cut } = storyMapOf(checked as never, atlas);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
      const weigh = (file: string): number => brotliCompressSync(files.get(file) ?? "", { params }).length;
      const own = cut.names.filter((layer) => cut.isOwn(layer)).map((layer) => addressOf(layer));
      const first = own.reduce((sum, address) => sum + weigh(address?.overview ?? address?.url ?? ""), 0);
      const all = [...files.keys()].reduce((sum, file) => sum + weigh(file), 0);
      expect(first).toBeLessThanOrEqual(90 * 1024);
      expect(all).toBeLessThanOrEqual(300 * 1024);
    },
  );

  test("is the same bytes each time", () => {
    const [one, other] = [cutOf([54, 25, 58, 28]), cutFor(theWorld(), wanted([54, 25, 58, 28]))];
    for (const name of one.names)
      expect(JSON.stringify(one.features(name))).toBe(JSON.stringify(other.features(name)));
  });

  test.each(Object.entries(frames))(
    "%s has land whose coast is as fine as its detail says, in the frame and around",
    (_name, frame) => {
      const cut = cutOf(frame);
      const at = metresAt(cut.detail);
      const inFrame = cut.features("land").flatMap((feature) => longSides(feature, frame));
      const allowed = at(frame[0], frame[1]);
      /** A straight side may be long on a straight coast, not a thousand times what lines may be off. */
      expect(Math.max(0, ...inFrame)).toBeLessThan(Math.max(15, allowed));
    },
  );

  test("the lines of disputes are told apart from borders, each with its row's name", () => {
    const borders = cutOf([70, 28, 82, 38]).features("borders");
    const rows = borders.filter(({ properties }) => properties?.disputed).map(({ id }) => String(id));
    expect(rows).toEqual(expect.arrayContaining(["aksai-chin", "jammu-kashmir"]));
    expect(borders.filter(({ properties }) => !properties?.disputed)).toHaveLength(1);
  });

  test("Crimea is no border's far side", () => {
    const borders = cutOf([32, 44, 37, 47]).features("borders");
    const isthmus: Bounds = [33.3, 45.9, 34.2, 46.3];
    const crossing = borders.filter((feature) =>
      positionsOf(feature).some(([x = 0, y = 0]) => contains(isthmus, [x, y])),
    );
    expect(crossing).toEqual([]);
  });

  test("no line runs along the 180th meridian", () => {
    const borders = cutOf([177, -20, -178, -15]).features("borders");
    expect(borders.flatMap(positionsOf).filter(([x = 0]) => Math.abs(x) === 180)).toEqual([]);
  });

  test("the extents of its sites are there whole, even where the frame cuts them", () => {
    const layer = { product: "units", feature: "DE-BY" } as const;
    const cut = cutOf([10.5, 47.9, 12.5, 48.6], {
      sites: [site("bavaria", [11.4, 48.9], layer)],
      layers: ["units"],
    });
    const xs = positionsOf(cut.find("units", "DE-BY") as Feature).map(([x = 0]) => x);
    expect(Math.min(...xs)).toBeLessThan(9.2);
    expect(Math.max(...xs)).toBeGreaterThan(13.5);
  });

  test("a unit has lines where it meets others, and none along its coast", () => {
    const layer = { product: "units", feature: "NG-RI" } as const;
    const frame: Bounds = [2.2, 3.9, 15.2, 14.2];
    const units = cutOf(frame, { sites: [site("rivers", [6.9, 4.8], layer)] }).features("units");
    expect(units.map(({ properties }) => properties?.part)).toEqual(["ground", "edge"]);
    const lows = units.map((unit) => Math.min(...positionsOf(unit).map(([, y = 0]) => y)));
    expect(lows[0]).toBeLessThan(4.4);
    expect(lows[1]).toBeGreaterThan(lows[0] as number);
    const [ground, edge] = units.map((unit) => positionsOf(unit).length);
    expect(edge).toBeLessThan((ground as number) / 2);
  });

  test("a large arctic frame over the meridian keeps its coast within a pixel as it opens", () => {
    const layers = [
      { product: "countries", feature: "RU" },
      { product: "countries", feature: "US" },
      { product: "units", feature: "RU-CHU" },
      { product: "units", feature: "US-AK" },
    ];
    const frame: Bounds = [172.5, 60.6, -157.5, 69.6];
    const sites = layers.map((layer, at) => site(`place-${at}`, [175 - at, 66], layer));
    const checked = { story: { id: "arctic", lang: "en", ...wanted(frame, { sites }) }, translations: [] };
    const { cut } = storyMapOf(checked as never, atlas);
    const free = cutOf(frame, { sites });
    const inFrame = ({ first }: Cut): number =>
      first("land")
        .flatMap(positionsOf)
        .filter(([x = 0, y = 0]) => contains(frame, [x, y])).length;
    expect(inFrame(cut)).toBeGreaterThan(inFrame(free) * 0.95);
  });

  test("names are in the story's languages", () => {
    const cut = cutOf([9, 46, 17, 49], { languages: ["de"] });
    const named = [...cut.features("labels"), ...cut.features("cities")].map(({ properties }) => properties);
    expect(named.find((each) => each?.name === "Austria")?.["name:de"]).toBe("Österreich");
    expect(named.find((each) => each?.name === "Vienna")?.["name:de"]).toBe("Wien");
  });

  const namesIn = (frame: Bounds): unknown[] =>
    cutOf(frame)
      .features("labels")
      .filter((feature) => contains(frame, (feature.geometry as Point).coordinates as [number, number]))
      .filter(({ properties }) => Number(properties?.maxzoom) > cameraFor(frame, usual).zoom)
      .map(({ properties }) => properties?.name);

  test.each<[string, Bounds, { readonly has?: string; readonly lacks: string }]>([
    ["the South Caucasus", [44, 38.4, 50.3, 41.6], { has: "Caspian Sea", lacks: "Middle East" }],
    ["two provinces of Congo", [27.9, -3, 30.6, -0.4], { lacks: "East Africa" }],
    ["the Strait of Hormuz", [53.9, 24.5, 57.9, 27.7], { has: "Persian Gulf", lacks: "Arabian Peninsula" }],
    ["Nigeria", [2.2, 3.9, 15.2, 14.2], { has: "Gulf of Guinea", lacks: "Atlantic Ocean" }],
    ["Italy", [6.6, 39.9, 16.2, 46.3], { has: "Tyrrhenian Sea", lacks: "Mediterranean Sea" }],
    ["Corsica and Italy", [6.6, 39.9, 16.2, 46.3], { has: "Corsica", lacks: "France" }],
    ["the lakes of Armenia and Iran", [44, 37, 48, 41], { has: "Lake Urmia", lacks: "Middle East" }],
  ])("%s is placed by names of its own size", (_place, frame, { has, lacks }) => {
    if (has) expect(namesIn(frame)).toContain(has);
    expect(namesIn(frame)).not.toContain(lacks);
  });

  test("a state that the story names in the frame is not named again beside its pin", () => {
    const layer = { product: "countries", feature: "AM" } as const;
    const frame: Bounds = [44, 38.4, 50.3, 41.6];
    const told = cutOf(frame, { sites: [site("armenia", [44.95, 40.55], layer)] });
    const near = told.features("labels").filter(({ properties }) => Number(properties?.maxzoom) > 5);
    expect(near.map(({ id, properties }) => id ?? properties?.id)).not.toContain("AM");
    expect(near.map(({ id, properties }) => id ?? properties?.id)).toContain("GE");
  });

  test.each<[string, string, Bounds, boolean]>([
    ["Slovenia's 212 municipalities", "SI", [6.6, 39.9, 16.2, 46.3], false],
    ["Slovenia's municipalities on a map of Slovenia", "SI", [13.3, 45.4, 16.7, 46.9], true],
    ["the states of Nigeria", "NG", [2.2, 3.9, 15.2, 14.2], true],
  ])("%s have lines only where a map has room for them", (_what, state, frame, isDrawn) => {
    const pack = atlas.world.pack(`units/${state}`) as Pack;
    const metres = metresWide(frame) / 700;
    const lines = unitLinesOf([pack], frame, metres, () => metres);
    expect(lines.features(() => metres).length > 0).toBe(isDrawn);
  });

  test("Italy has the lines of its regions on a map of all of it, and those of provinces nearer", () => {
    const pack = atlas.world.pack("units/IT") as Pack;
    const vertices = (frame: Bounds): number => {
      const at = () => 500;
      const lines = unitLinesOf([pack], [10, 44, 12, 45], metresWide(frame) / 700, at).features(at);
      return lines.flatMap(positionsOf).length;
    };
    expect(vertices([10, 44, 12, 45])).toBeGreaterThan(1.5 * vertices([6.6, 36, 18.6, 47]));
  });

  test("a unit whose source gives it no ISO code has its extent", () => {
    expect(atlas.extent("units", "PH.NCR", 1000)?.properties?.id).toBe("PH.NCR");
  });

  test("a map names few towns as it opens, the capital among them", () => {
    const towns = cutOf([9, 46, 17, 49]).first("cities");
    const inFrame = towns.filter(({ geometry }) =>
      contains(
        [9, 46, 17, 49],
        geometry.type === "Point" ? (geometry.coordinates as [number, number]) : [0, 0],
      ),
    );
    expect(inFrame.length).toBeGreaterThan(5);
    expect(inFrame.length).toBeLessThan(24);
    expect(inFrame.map(({ properties }) => properties?.name)).toContain("Vienna");
  });
});

/** Lengths in kilometres of the sides of a feature's rings that lie in a box, but for those along the meridian. */
function longSides(feature: Feature, box: Bounds): number[] {
  const points = positionsOf(feature);
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    if (!before || Math.abs(point[0] ?? 0) > 179.9) return [];
    const [a, b] = [before, point].map(([x = 0, y = 0]) => [x, y] as const) as [
      [number, number],
      [number, number],
    ];
    return contains(box, a) && contains(box, b) ? [distanceBetween(a, b)] : [];
  });
}
