import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseHouseStyle } from "../../src/format/house-style.ts";
import { createReport } from "../../src/format/report.ts";
import { contrastOf, contrasts } from "../../src/model/contrast.ts";
import { palettes } from "../../src/model/palette.ts";
import { apart, apartIn } from "../../src/model/sight.ts";

/** Our own palettes, and those of the example styles. */
const houses = [
  ["our", palettes],
  ...readdirSync("examples/styles").map((name) => {
    const folder = `examples/styles/${name}`;
    const files = new Set(readdirSync(folder));
    const source = readFileSync(`${folder}/style.yaml`, "utf8");
    return [`${name}'s`, parseHouseStyle(source, files, createReport(folder)).palettes] as const;
  }),
] as const;

for (const [house, both] of houses)
  for (const mode of ["light", "dark"] as const) {
    const palette = both[mode];
    describe(`${house} ${mode} palette`, () => {
      for (const {
        pair: [front, back],
        least,
      } of contrasts)
        it(`has ${front} clear on ${back}: at least ${least} to 1`, () => {
          expect(contrastOf(palette[front], palette[back])).toBeGreaterThanOrEqual(least);
        });
      for (const {
        sight,
        pair: [one, other],
        least,
      } of apart)
        it(`keeps ${one} and ${other} apart in ${sight}: a difference of at least ${least} in CIELAB`, () => {
          expect(apartIn(sight, palette[one], palette[other])).toBeGreaterThanOrEqual(least);
        });
    });
  }
