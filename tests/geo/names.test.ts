import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Point, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { featuresOf } from "./products.ts";

type Ground = Feature<Polygon | MultiPolygon>;
const labels = featuresOf("labels") as Feature<Point>[];
const labelsOf = (of: string) => labels.filter(({ properties }) => properties?.of === of);

describe("names", () => {
  it.each([
    { what: "cities", features: featuresOf("cities") },
    { what: "rivers", features: featuresOf("rivers") },
    { what: "seas", features: labelsOf("sea") },
    { what: "regions", features: labelsOf("region") },
  ])("of $what are in Latin letters and in Ukrainian ones", ({ features }) => {
    expect(features.length).toBeGreaterThan(4);
    for (const { id, properties } of features) {
      expect(properties?.name, String(id)).toMatch(/^[\p{Script=Latin}’ -]+$/u);
      expect(properties?.["name:uk"], String(id)).toMatch(/^[\p{Script=Cyrillic}’ -]+$/u);
    }
  });

  it("of states carry the code by which Intl names them", () => {
    const english = new Intl.DisplayNames(["en"], { type: "region" });
    for (const { properties } of labelsOf("country"))
      expect([properties?.name, "Türkiye"], properties?.iso).toContain(english.of(properties?.iso) ?? "");
  });

  it("are shown between whole zooms, as MapLibre's filters know no others", () => {
    for (const { id, properties } of labels) {
      const { minzoom, maxzoom } = properties ?? {};
      expect(Number.isInteger(minzoom) && Number.isInteger(maxzoom) && minzoom <= maxzoom, String(id)).toBe(
        true,
      );
    }
  });

  it("of all 27 regions but the two cities stand in their regions, as do those across the border", () => {
    const grounds = [...featuresOf("oblasts"), ...featuresOf("kursk"), ...featuresOf("border-regions")];
    const named = labelsOf("region");
    expect(named).toHaveLength(28);
    for (const { geometry, properties } of named) {
      const holder = grounds.find((ground) => booleanPointInPolygon(geometry, ground as Ground));
      expect(holder?.properties?.name, properties?.name).toContain(properties?.name);
    }
  });

  it("of states stand in them", () => {
    const states = [...featuresOf("countries"), ...featuresOf("ukraine")];
    for (const { geometry, properties } of labelsOf("country")) {
      const holder = states.find((state) => booleanPointInPolygon(geometry, state as Ground));
      expect(holder?.id, properties?.name).toBe(properties?.iso);
    }
  });
});
