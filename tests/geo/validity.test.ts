import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { booleanClockwise, unkinkPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { drawKinds, kindOf } from "../../src/model/draw.ts";
import { bytesOf, featuresOf, manifest, polygonsOf, positionsOf } from "./products.ts";

const names = manifest.layers.map(({ name }) => name);

describe.each(names)("the product %s", (name) => {
  const features = featuresOf(name);

  it("is the file that the recipe wrote and the manifest describes", () => {
    const layer = manifest.layers.find((each) => each.name === name);
    const bytes = bytesOf(`${name}.geojson`);
    expect(layer?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(layer?.bytes).toBe(bytes.length);
    expect(layer?.vertices).toBe(features.flatMap(positionsOf).length);
  });

  it("has features with ids of their own", () => {
    expect(features.length).toBeGreaterThan(0);
    expect(features.every(({ id }) => typeof id === "string" && id !== "")).toBe(true);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it("has positions on Earth with three decimals at most, but for points", () => {
    const wrong = features
      .filter(({ geometry }) => geometry.type !== "Point")
      .flatMap(positionsOf)
      .filter(
        ([x = Number.NaN, y = Number.NaN]) =>
          !(Math.abs(x) <= 180 && Math.abs(y) <= 90 && isRounded(x) && isRounded(y)),
      );
    expect(wrong).toEqual([]);
  });

  it("has closed rings of four positions or more, the outer ones counter-clockwise, the inner ones clockwise", () => {
    const faults = features.flatMap((feature) =>
      polygonsOf(feature).flatMap((rings) =>
        rings.flatMap((ring, at) => {
          const isClosed = ring.length >= 4 && String(ring[0]) === String(ring.at(-1));
          return isClosed && booleanClockwise(ring) === at > 0 ? [] : [`${feature.id} near ${ring[0]}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("has no position twice in a row", () => {
    const faults = features.flatMap((feature) =>
      polygonsOf(feature)
        .flat()
        .flatMap((ring) =>
          ring
            .filter((place, at) => at > 0 && String(place) === String(ring[at - 1]))
            .map((place) => `${feature.id} at ${place}`),
        ),
    );
    expect(faults).toEqual([]);
  });

  it("has no ring that crosses itself", () => {
    const faults = features.flatMap((feature) =>
      polygonsOf(feature)
        .flat()
        .filter((ring) => ring.length >= 4)
        .flatMap((ring) => {
          const parts = unkinkPolygon({ type: "Polygon", coordinates: [ring] }).features.length;
          return parts === 1 ? [] : [`${feature.id} near ${ring[0]}`];
        }),
    );
    expect(faults).toEqual([]);
  });
});

it("lists the products in drawing order", () => {
  const order = manifest.layers.map(({ draw }) => drawKinds.indexOf(kindOf(draw)));
  expect(order).not.toContain(-1);
  const traced = ["occupied", "kursk-held", "front-line"].map((name) => names.indexOf(name));
  expect(traced).toEqual([...traced].sort((a, b) => a - b));
  expect(names.indexOf("countries")).toBe(0);
});

it("names for every product its sources with licence and address, its method and its limits", () => {
  const silent = manifest.layers.filter(
    ({ sources, method, limits, title }) =>
      !title ||
      !method ||
      !limits ||
      !sources.length ||
      sources.some(({ name, licence, url }) => !name || !licence || !url.startsWith("https://")),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

/** Kilobytes after gzip that a page may have to load; `npm run geo` prints nothing smaller by itself: simplify more in geo/detail.mjs. */
const budgets = [
  {
    what: "the base layers",
    products: manifest.layers.filter(({ base }) => base).map(({ name }) => name),
    most: 150_000,
  },
  {
    what: "the occupied areas and the lines",
    products: ["occupied", "front-line", "kursk-held"],
    most: 30_000,
  },
];

it.each(budgets)("keeps $what within $most bytes of gzip", ({ products, most }) => {
  const bytes = products.reduce(
    (sum, name) => sum + gzipSync(bytesOf(`${name}.geojson`), { level: 9 }).length,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(most);
});

const isRounded = (degrees: number) => Math.abs(degrees * 1000 - Math.round(degrees * 1000)) < 1e-6;
