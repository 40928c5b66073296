import { describe, expect, it } from "vitest";
import { isShownOn, layersOn, momentsOf } from "../../src/model/comparison.ts";
import type { Figure } from "../../src/model/layer.ts";
import type { PageLayer } from "../../src/model/page-layer.ts";

const figure = (id: string, layer: string | null, asOf: string | null, value: number): Figure => ({
  id,
  label: id,
  value,
  unit: "km2",
  method: "area",
  rounding: 10,
  asOf,
  layer,
});
const layer = (name: string, draw: PageLayer["draw"], asOf: string | null): PageLayer => ({
  name,
  title: name,
  draw,
  asOf,
  minzoom: 0,
  url: name,
});

describe("the moments of a layer", () => {
  it("are the dates that its own areas are known for, the earliest first", () => {
    const figures = [
      figure("now", "held", "2025-03-18", 120),
      figure("then", "held", "2024-08-30", 840),
      figure("other", "occupied", "2025-03-18", 1),
      figure("always", "held", null, 2),
      { ...figure("share", "held", "2023-01-01", 18), unit: "%" as const },
    ];
    expect(momentsOf("held", figures)).toEqual([
      { when: "2024-08-30", area: 840 },
      { when: "2025-03-18", area: 120 },
    ]);
  });
});

describe("a feature", () => {
  it.each([
    [{ asOf: "2024-08-30" }, "2024-08-30", true],
    [{ asOf: "2024-08-30" }, "2025-03-18", false],
    [{ since: 2014, asOf: "2025-03-18" }, "2022-02-23", true],
    [{ since: "2022" }, "2022-02-23", false],
    [{ since: 2022 }, "2025-03-18", true],
    [{ since: "2022-02-24" }, "2022-02-23", false],
    [{ since: "2022-02-24" }, "2022-02-24", true],
  ])("%o belongs to the picture of %s: %s", (dated, when, shown) => {
    expect(isShownOn(dated, when)).toBe(shown);
  });
});

describe("the layers on another date", () => {
  const area = { kind: "area", fill: "tint", role: "main" } as const;
  const layers = [
    layer("countries", "country", null),
    layer("occupied", area, "2025-03-18"),
    layer("held", area, "2025-03-18"),
    layer("front-line", { kind: "line", stroke: "strong", role: "danger", edgeOf: "occupied" }, "2025-03-18"),
    layer("track", { kind: "line", stroke: "plain", role: "main" }, "2025-01-01"),
  ];
  const names = (moments: readonly [string, string][]) =>
    layersOn(layers, new Map(moments)).map(({ name, asOf }) => `${name} ${asOf}`);

  it("are their own where the reader compares nothing", () => {
    expect(layersOn(layers, new Map())).toBe(layers);
  });

  it("keep the edge of areas that are drawn for its own day", () => {
    expect(names([["held", "2024-08-30"]])).toEqual([
      "countries null",
      "occupied 2025-03-18",
      "held 2024-08-30",
      "front-line 2025-03-18",
      "track 2025-01-01",
    ]);
  });

  it("lose it on any other day, but no line that is nobody's edge", () => {
    expect(names([["occupied", "2022-02-23"]])).toEqual([
      "countries null",
      "occupied 2022-02-23",
      "held 2025-03-18",
      "track 2025-01-01",
    ]);
  });
});
