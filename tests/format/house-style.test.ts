import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseHouseStyle } from "../../src/format/house-style.ts";
import { createReport, problemText } from "../../src/format/report.ts";
import { contrastOf, contrasts } from "../../src/model/contrast.ts";
import { palettes, strengthened } from "../../src/model/palette.ts";

const read = (source: string, files: readonly string[] = []) => {
  const report = createReport("style.yaml");
  const style = parseHouseStyle(source, new Set(files), report);
  return { style, told: [...report.problems, ...report.warnings].map(problemText).join("\n") };
};

const styles = readdirSync("examples/styles");

describe.each(styles)("the house style %s", (name) => {
  const folder = `examples/styles/${name}`;
  const source = readFileSync(`${folder}/style.yaml`, "utf8");
  const { style, told } = read(source, readdirSync(folder));

  test("is in order, and no colour of it stays ours by mistake", () => {
    expect(told).toBe("");
    for (const role of Object.keys(parse(source).colours) as (keyof typeof palettes.light)[]) {
      expect(style.palettes.light[role], role).not.toBe(palettes.light[role]);
      if (role !== "focusLand" && role !== "pinSelected")
        expect(style.palettes.dark[role], role).not.toBe(palettes.dark[role]);
    }
  });

  test.each(contrasts)("has $pair clear in every mode: $least to 1", ({ pair: [front, back], least }) => {
    for (const palette of [style.palettes.light, style.palettes.dark].flatMap((each) => [
      each,
      strengthened(each),
    ]))
      expect(contrastOf(palette[front], palette[back])).toBeGreaterThanOrEqual(least);
  });
});

test("there are three examples", () => {
  expect(styles).toEqual(["evening", "harbour", "morning"]);
});

test("An interface family without files is warned of, as PNGs cannot be drawn in it; other families are not in them", () => {
  expect(read("type:\n  interface: { family: Franklin Gothic }\n").told).toMatch(
    /^style\.yaml:2:14: warning: style: the PNG pictures are drawn in DejaVu Sans, as the family Franklin Gothic names no files\n {4}Name its woff2 files/,
  );
  expect(read("type:\n  text: { family: Georgia }\n").told).toBe("");
});

describe("colours of a house style", () => {
  test("that are not said are ours, and what follows from one that is said follows", () => {
    const { style } = read('colours: { sea: "#CFE3E0", pin: "#0a4a46" }');
    expect(style.palettes.light).toEqual({
      ...palettes.light,
      ...{ sea: "#cfe3e0", water: "#cfe3e0", pin: "#0a4a46", pinInk: "#ffffff" },
    });
    expect(style.palettes.dark.water).toBe(style.palettes.dark.sea);
    expect(style.palettes.dark.sea).not.toBe(palettes.dark.sea);
  });

  test("of the dark are as said", () => {
    const { style, told } = read('colours: { accent: { light: "#0a5c56", dark: "#7fd6cd" } }');
    expect({ accent: style.palettes.dark.accent, told }).toEqual({ accent: "#7fd6cd", told: "" });
  });

  test("that are too close are refused with the pair, the figure and the place", () => {
    expect(read('corner: 4\ncolours:\n  accent: "#7aa7e0"\n').told).toMatch(
      /^style\.yaml:3:11: style: "accent" #7aa7e0 on "paper" #ffffff has a contrast of 2\.\d\d to 1 \(light\), and needs 4\.5\n {4}Make one of the two lighter or darker\.$/m,
    );
    expect(read('colours:\n  accent: { light: "#0a5c56", dark: "#0a5c56" }\n').told).toMatch(
      /"accent" #0a5c56 on "paper" #14171b has a contrast of \d\.\d\d to 1 \(dark\), and needs 4\.5\n.*say its dark colour/,
    );
    expect(read('colours:\n  land: "#777777"\n').told).toMatch(
      /^style\.yaml:2:9: style: "labelQuiet" #5a5e66 on "land" #777777 has a contrast of 1\.\d\d to 1/m,
    );
  });
});

test("Colours of what a story tells that look alike to some are refused with the sight and the figure", () => {
  expect(read('colours:\n  main: "#c2513b"\n').told).toMatch(
    /^style\.yaml:2:9: style: "main" #c2513b and "third" #1367af look alike in greyscale: 6\.4 in CIELAB \(light\), and it needs 7$/m,
  );
  expect(read('colours:\n  third: "#005e57"\n').told).toMatch(
    /look alike in usual sight: 0\.0 in CIELAB \(light\)/,
  );
});

test.each([
  ["an unknown key", "colors: {}\n", /1:1: style: unknown key "colors"\n.*Did you mean "colours"/],
  [
    "an unknown role",
    'colours: { acent: "#000000" }\n',
    /unknown key "acent" of "colours"\n.*Did you mean "accent"/,
  ],
  [
    "a colour by its name",
    "colours: { accent: red }\n",
    /1:20: style: "colours\.accent" is none of what may stand here\n.*"#0b4f9e"/,
  ],
  [
    "a font that is not there",
    "type: { text: { family: X, files: [{ file: x.woff2 }] } }\n",
    /there is no file x\.woff2 beside it/,
  ],
  [
    "a font of another kind",
    "type: { text: { family: X, files: [{ file: x.ttf }] } }\n",
    /"type\.text\.files\.file" is not of the form/,
  ],
  [
    "a logo from elsewhere",
    "logo: { file: https://example.org/logo.svg, alt: X }\n",
    /"logo\.file" is not of the form/,
  ],
  ["a logo without words", "logo: { file: logo.svg }\n", /"logo" lacks "alt"/],
  ["a corner beyond all measure", "corner: 40\n", /"corner" is not a number from 0 to 16/],
])("A house style with %s is refused", (_, source, told) => {
  expect(read(source).told).toMatch(told);
});
