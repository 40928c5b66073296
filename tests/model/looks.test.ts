import { describe, expect, it } from "vitest";
import { type AreaDraw, type Draw, type LineDraw, wordless } from "../../src/model/draw.ts";
import { hatchName, hatchNamed } from "../../src/model/image-names.ts";
import { drawnClasses } from "../../src/model/looks.ts";
import { palettes } from "../../src/model/palette.ts";

const area = (more: Partial<AreaDraw>): AreaDraw => ({ kind: "area", fill: "tint", role: "main", ...more });
const line = (more: Partial<LineDraw>): LineDraw => ({
  kind: "line",
  stroke: "plain",
  role: "main",
  ...more,
});

const looks: [what: string, draw: Draw, look: object][] = [
  ["a tint, seen through", area({}), { name: "area-tint-main", fill: { colour: "main", opacity: 0.55 } }],
  [
    "stripes that rise",
    area({ fill: "hatch", role: "second" }),
    { name: "area-hatch-second", hatch: { colour: "second", slope: 1 } },
  ],
  ["stripes that fall", area({ fill: "hatch-back" }), { hatch: { colour: "main", slope: -1 } }],
  [
    "an outline alone",
    area({ fill: "none", outline: "dashed", role: "third" }),
    { name: "area-none-third-dashed", line: { colour: "third", dashes: [3, 2] } },
  ],
  [
    "a tint with its outline",
    area({ outline: "strong" }),
    { fill: { colour: "main" }, line: { colour: "main", width: 2.2 } },
  ],
  ["a plain line", line({}), { name: "line-plain-main", line: { colour: "main", width: 1 } }],
  ["a strong line", line({ stroke: "strong", role: "danger" }), { line: { colour: "danger", width: 2.2 } }],
  ["a dashed line", line({ stroke: "dashed" }), { line: { dashes: [3, 2] } }],
  ["a state's own look", "country", { name: "country", fill: { colour: "land" } }],
];

describe("a layer is drawn", () => {
  it.each(looks)("with %s", (_, draw, look) => {
    expect(drawnClasses(draw)).toMatchObject([{ look }]);
  });

  it("class by class, each with what differs from the layer's own marks", () => {
    const draw = area({
      title: { en: "Flooded" },
      by: {
        property: "depth",
        classes: [
          { value: 1, role: "third" },
          { value: 2, fill: "hatch", title: { en: "Deep" } },
        ],
      },
    });
    expect(drawnClasses(draw)).toMatchObject([
      { only: { property: "depth", is: 1 }, look: { name: "area-tint-third" }, title: { en: "Flooded" } },
      { only: { property: "depth", is: 2 }, look: { name: "area-hatch-main" }, title: { en: "Deep" } },
    ]);
  });

  it("as a unit with its whole outline, or with ground and edges apart so that its coast has no line", () => {
    const [whole, ground, edge] = drawnClasses("region-focus");
    expect(whole).toMatchObject({ only: { property: "part", is: null } });
    expect(whole?.look.fill && whole.look.line).toBeTruthy();
    expect(ground).toMatchObject({ only: { property: "part", is: "ground" } });
    expect(ground?.look.line).toBeUndefined();
    expect(edge).toMatchObject({ only: { property: "part", is: "edge" } });
    expect(edge?.look.fill).toBeUndefined();
  });

  it("as a border with what is disputed dashed, and no border twice", () => {
    expect(drawnClasses("border")).toMatchObject([
      { but: { property: "disputed", isNot: true }, look: { name: "border" } },
      { only: { property: "disputed", is: true }, look: { line: { dashes: [3, 2] } } },
    ]);
  });
});

describe("a hatch", () => {
  it.each([
    ["hatch-main", { colour: "main", slope: 1 }],
    ["hatch-back-second", { colour: "second", slope: -1 }],
  ] as const)("has the name %s, and that name means it", (name, hatch) => {
    expect(hatchName(hatch)).toBe(name);
    expect(hatchNamed(name, palettes.light)).toEqual(hatch);
  });

  it.each(["dot-large", "hatch-", "hatch-2014", "hatch-back-nothing"])("is not meant by %s", (name) => {
    expect(hatchNamed(name, palettes.light)).toBeNull();
  });
});

it("the page's script gets no words of the legend", () => {
  const title = { en: "Words", uk: "Слова" };
  const draw = area({ title, by: { property: "p", classes: [{ value: 1, title, role: "third" }] } });
  expect(wordless(draw)).toEqual({
    kind: "area",
    fill: "tint",
    role: "main",
    by: { property: "p", classes: [{ value: 1, role: "third" }] },
  });
  expect(wordless("river")).toBe("river");
});
