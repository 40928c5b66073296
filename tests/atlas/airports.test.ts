import { describe, expect, test } from "vitest";
import { openAirports } from "../../src/atlas/airports.ts";
import { openPack } from "../../src/atlas/pack.ts";
import { shapeAt } from "../../src/atlas/shape.ts";
import { kmTo } from "./geometry.ts";
import { product } from "./products.ts";

const airports = openAirports(product("airports.json.br"));

describe("the airports", () => {
  test.each<[iata: string, country: string, large: boolean, longitude: number, latitude: number]>([
    ["KBP", "UA", true, 30.89, 50.34],
    ["SIP", "UA", false, 33.98, 45.05],
    ["LHR", "GB", true, -0.46, 51.47],
    ["HND", "JP", true, 139.78, 35.55],
    ["TBS", "GE", true, 44.95, 41.67],
    ["EVN", "AM", true, 44.4, 40.15],
    ["GOM", "CD", false, 29.24, -1.67],
    ["MNL", "PH", true, 121.02, 14.51],
  ])("%s is in %s", (iata, country, large, longitude, latitude) => {
    const found = airports.find((airport) => airport.iata === iata);
    expect(found).toMatchObject({ country, large });
    expect(found?.longitude).toBeCloseTo(longitude, 1);
    expect(found?.latitude).toBeCloseTo(latitude, 1);
  });

  test("of Crimea are in Ukraine", () => {
    const crimea = airports.filter(
      ({ longitude, latitude }) =>
        longitude > 32.4 && longitude < 36.2 && latitude > 44.3 && latitude < 45.95,
    );
    expect(crimea.length).toBeGreaterThan(4);
    expect(new Set(crimea.map(({ country }) => country))).toEqual(new Set(["UA"]));
  });
});

describe("the built-up areas", () => {
  const pack = openPack(product("urban.topo.br"));
  const [urban] = pack.header.objects.urban?.geometries ?? [];
  const shape = urban && shapeAt(pack, urban, 0);
  const near = (longitude: number, latitude: number): number =>
    shape?.type === "MultiPolygon" ? kmTo(shape, [longitude, latitude]) : Number.NaN;

  test.each([
    ["Kyiv", 30.52, 50.45],
    ["Paris", 2.35, 48.86],
    ["Lagos", 3.37, 6.52],
    ["São Paulo", -46.63, -23.55],
    ["Sydney", 151.1, -33.87],
  ])("lie where %s is", (_, longitude, latitude) => {
    expect(near(longitude, latitude)).toBe(0);
  });

  test("are none in the desert", () => {
    expect(near(10, 24)).toBeGreaterThan(100);
  });
});
