import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import {
  type AtlasLabel,
  type Extent,
  labelName,
  labelsIn,
  openLabels,
  rankAtZoom,
} from "../../src/atlas/labels.ts";
import { openPlaces, placesIn } from "../../src/atlas/places.ts";
import type { Bounds } from "../../src/model/position.ts";
import { covers, kmTo } from "./geometry.ts";
import { product } from "./products.ts";

const labels = openLabels(product("labels.json.br"));
const byId = new Map(labels.map((label) => [label.id, label]));
const label = (id: string): AtlasLabel => byId.get(id) as AtlasLabel;
const extentOf = (id: string): Extent => label(id).extent as Extent;
const world: Bounds = [-180, -90, 180, 90];
const waters = labels.filter(({ kind }) => /^(?:ocean|sea|gulf|bay|strait|channel|lake)$/.test(kind));

describe("every name of the atlas", () => {
  test("has an id of its own, a rank and six names", () => {
    expect(byId.size).toBe(labels.length);
    const broken = labels.filter(
      ({ id, rank, names }) =>
        !/^(?:[a-z0-9-]+|[A-Z]{2})$/.test(id) ||
        rank < 1 ||
        rank > 6 ||
        names.length !== 6 ||
        names.some((name) => !name),
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test("is written in Cyrillic letters in Ukrainian and in Latin ones elsewhere", () => {
    const latin = (name: string) => /^[\p{Script=Latin}\p{M}\s().’'ʻ&-]+$/u.test(name);
    const wrong = labels.filter(({ names }) => latin(names[5] ?? "") || !names.slice(0, 5).every(latin));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("has an extent, or is a state with ground of its own", () => {
    expect(
      labels.filter(({ extent, kind }) => (extent === null) !== (kind === "state")).map(({ id }) => id),
    ).toEqual([]);
  });

  test("stands in its box, within 180 degrees", () => {
    const out = labels.filter(({ at: [x = 999, y = 999], box }) => {
      const [west, south, east, north] = box;
      const across =
        west <= east ? x >= west - 0.01 && x <= east + 0.01 : x >= west - 0.01 || x <= east + 0.01;
      return Math.abs(x) > 180 || !across || y < south - 0.01 || y > north + 0.01;
    });
    expect(out.map(({ id }) => id)).toEqual([]);
  });

  test("stands in its area, or near it where its parts lie around it", () => {
    const far = labels.filter(
      ({ extent, at }) => extent && /Polygon/.test(extent.type) && !covers(extent, at),
    );
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});

describe("an extent", () => {
  test.each<[id: string, place: string, within: number, at: Position]>([
    ["bosphorus", "Istanbul", 3, [28.98, 41.03]],
    ["dardanelles", "Çanakkale", 4, [26.41, 40.15]],
    ["kerch-strait", "the bridge", 0, [36.56, 45.31]],
    ["kerch-strait", "Kerch", 5, [36.47, 45.36]],
    ["strait-of-hormuz", "between Bandar Abbas and Musandam", 0, [56.4, 26.7]],
    ["strait-of-gibraltar", "off Tarifa", 0, [-5.6, 35.97]],
    ["bab-el-mandeb", "between Perim and Djibouti", 0, [43.3, 12.6]],
    ["suez-canal", "Ismailia", 8, [32.27, 30.59]],
    ["panama-canal", "Gatún", 3, [-79.92, 9.27]],
    ["taiwan-strait", "its middle", 0, [119.5, 24.5]],
    ["strait-of-malacca", "off Port Klang", 0, [101, 3]],
    ["black-sea", "off Odesa", 0, [31, 46.3]],
    ["black-sea", "Snake Island", 2, [30.2, 45.25]],
    ["sea-of-azov", "off Mariupol", 0, [37.5, 46.9]],
    ["red-sea", "off Hodeidah", 0, [42.5, 14.8]],
    ["persian-gulf", "off Doha", 0, [52, 25.5]],
    ["south-china-sea", "Scarborough Shoal", 0, [117.8, 15.05]],
    ["gulf-of-mexico", "off New Orleans", 0, [-89.5, 28.5]],
    ["baltic-sea", "off Gdańsk", 0, [19, 55]],
    ["gulf-of-finland", "off Helsinki", 0, [25, 59.9]],
    ["bering-sea", "west of 180 degrees", 0, [175, 58]],
    ["bering-sea", "east of 180 degrees", 0, [-175, 58]],
    ["lake-victoria", "off Kampala", 0, [32.8, -0.5]],
    ["lake-kivu", "off Goma", 0, [29.15, -1.85]],
    ["lake-michigan", "off Chicago", 0, [-87.3, 42]],
    ["lake-huron", "its middle", 0, [-82.3, 44.8]],
    ["kakhovka-reservoir", "off Enerhodar", 2, [34.5, 47.53]],
    ["rio-de-la-plata", "off Buenos Aires", 0, [-57.9, -34.7]],
    ["crimea", "Simferopol", 0, [34.1, 44.95]],
    ["donbas", "Bakhmut", 0, [38, 48.6]],
    ["gaza-strip", "Khan Younis", 0, [34.3, 31.35]],
    ["west-bank", "Ramallah", 0, [35.2, 31.9]],
    ["golan-heights", "Quneitra", 0, [35.82, 33.12]],
    ["galilee", "Safed", 0, [35.5, 32.96]],
    ["mount-hermon", "its summit", 3, [35.857, 33.416]],
    ["kashmir", "Srinagar", 0, [74.8, 34.08]],
    ["nagorno-karabakh", "Stepanakert", 0, [46.75, 39.82]],
    ["kurdistan-region", "Erbil", 0, [44.01, 36.19]],
    ["darfur", "El Fasher", 0, [25.35, 13.63]],
    ["tigray", "Mekelle", 0, [39.47, 13.5]],
    ["kivu", "Goma", 0, [29.22, -1.65]],
    ["sahel", "Niamey", 0, [2.1, 13.5]],
    ["horn-of-africa", "Hargeisa", 0, [44.07, 9.56]],
    ["balkans", "Sarajevo", 0, [18.4, 43.86]],
    ["alps", "the Gotthard", 30, [8.57, 46.56]],
    ["himalayas", "Everest", 30, [86.92, 27.99]],
    ["andes", "La Paz", 120, [-68.15, -16.5]],
    ["sahara", "Tamanrasset", 0, [5.5, 22.8]],
    ["luzon", "Manila", 3, [121, 14.6]],
    ["manhattan", "Central Park", 0, [-73.966, 40.782]],
    ["senkaku-islands", "Uotsuri", 5, [123.47, 25.74]],
    ["spratly-islands", "their middle", 0, [114, 9.5]],
    ["okinawa", "Naha", 3, [127.7, 26.21]],
    ["new-guinea", "Jayapura", 3, [140.7, -2.56]],
  ])("of %s holds %s or is within %d km of it", (id, _, within, at) => {
    expect(kmTo(extentOf(id), at)).toBeLessThanOrEqual(within);
  });

  test.each<[id: string, at: Position]>([
    ["black-sea", [36.5, 46]],
    ["crimea", [33.4, 46.5]],
    ["red-sea", [45, 12]],
    ["lake-michigan", [-82.3, 44.8]],
    ["manhattan", [-73.95, 40.65]],
    ["gaza-strip", [34.57, 31.67]],
    ["mediterranean-sea", [30, 43]],
    ["persian-gulf", [58, 25]],
    ["south-china-sea", [124, 20]],
  ])("of %s ends before %j", (id, at) => {
    expect(covers(extentOf(id), at)).toBe(false);
  });

  /** How far, in kilometres, a harbour's town may stand in the water of an outline that is thinned for its size. */
  const harbour = 4;

  /** Towns on islands too small to be seen in an outline of that size. */
  const onSmallIslands = ["Malé: indian-ocean", "Ciudad del Carmen: gulf-of-mexico"];

  test("of a water covers no town over 100,000 but those on small islands", () => {
    const towns = placesIn(openPlaces(product("places.json.br")), world, { language: "en", upTo: 8 }).filter(
      ({ population, class: kind }) => population >= 100_000 && kind !== "part",
    );
    const drowned = towns.flatMap(({ name, longitude, latitude }) =>
      waters
        .filter(({ box: [west, south, east, north] }) => {
          const across =
            west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
          return across && latitude >= south && latitude <= north;
        })
        .filter(({ extent }) => extent && covers(extent, [longitude, latitude]))
        .filter(({ extent }) => {
          const outline = extent as Extent;
          const lines = {
            type: "MultiLineString" as const,
            coordinates: outline.coordinates.flat(outline.type === "MultiPolygon" ? 1 : 0) as Position[][],
          };
          return kmTo(lines, [longitude, latitude]) > harbour;
        })
        .map(({ id }) => `${name}: ${id}`),
    );
    expect(towns.length).toBeGreaterThan(4000);
    expect(drowned).toEqual(onSmallIslands);
  });
});

describe("names", () => {
  test.each([
    ["sea-of-japan", "en", "Sea of Japan"],
    ["persian-gulf", "de", "Persischer Golf"],
    ["black-sea", "uk", "Чорне море"],
    ["UA", "pl", "Ukraina"],
    ["CD", "en", "DR Congo"],
    ["US", "de-CH", "USA"],
    ["north-sea", "ja", "North Sea"],
  ])("%s is in %s %s", (id, language, name) => {
    expect(labelName(label(id), language)).toBe(name);
  });

  test.each([
    ["sea-of-japan", "East Sea"],
    ["persian-gulf", "Arabian Gulf"],
    ["south-china-sea", "West Philippine Sea"],
    ["falkland-islands", "Malvinas"],
    ["gulf-of-mexico", "Gulf of America"],
    ["senkaku-islands", "Diaoyu Islands"],
    ["liancourt-rocks", "Dokdo"],
  ])("%s has the other side's name %s and a note", (id, other) => {
    expect(label(id).others).toContain(other);
    expect(label(id).note).toBeTruthy();
  });
});

describe("the names of a frame", () => {
  test("are those that lie in it, the great ones first", () => {
    const frame: Bounds = [30, 43.5, 38, 48];
    const near = labelsIn(labels, frame, 7).map(({ id }) => id);
    for (const id of ["UA", "black-sea", "sea-of-azov", "crimea", "kerch-strait", "donbas"])
      expect(near).toContain(id);
    for (const id of ["baltic-sea", "red-sea", "FR"]) expect(near).not.toContain(id);
    const far = labelsIn(labels, frame, 3).map(({ id }) => id);
    expect(far).toContain("black-sea");
    expect(far).not.toContain("kerch-strait");
    const ranks = labelsIn(labels, frame, 7).map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort());
  });

  test("over the 180th meridian are found from both sides", () => {
    const ids = labelsIn(labels, [170, 50, -160, 68], 4).map(({ id }) => id);
    for (const id of ["bering-sea", "aleutian-islands", "RU", "US"]) expect(ids).toContain(id);
    expect(ids).not.toContain("norwegian-sea");
  });

  test("have a state's name once, though an island has it too", () => {
    const names = labelsIn(labels, [-26, 62, -12, 67], 9).filter((one) => labelName(one, "en") === "Iceland");
    expect(names.map(({ kind }) => kind)).toEqual(["state"]);
    expect(label("iceland-island").names[0]).toBe("Iceland");
  });

  test("are more the nearer one looks", () => {
    expect([0, 2, 3.5, 5, 6, 9].map(rankAtZoom)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("of the whole world are few", () => {
    expect(labelsIn(labels, world, 1).length).toBeLessThan(90);
  });
});
