import sharp from "sharp";
import { expect, test } from "vitest";
import { editionOf } from "../../src/html/edition.ts";
import { palettes } from "../../src/model/palette.ts";
import { cardOf, pictureOf } from "../../src/press/picture.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const atlas = readAtlas("public/geo");
const checked = await checkFolder("stories/truce-call", atlas);
if (!checked.ok) throw new Error("the story is not in order");
const edition = editionOf(checked.value, atlas);

/** Size and colours of a picture, as another program reads it. */
async function decoded(
  png: Uint8Array,
): Promise<{ width: number; height: number; colours: Map<string, number> }> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  expect(channels, "no picture is transparent").toBe(3);
  const colours = new Map<string, number>();
  for (let at = 0; at < data.length; at += 3) {
    const hex = `#${data.toString("hex", at, at + 3)}`;
    colours.set(hex, (colours.get(hex) ?? 0) + 1);
  }
  return { width, height, colours };
}

test("The card is 1200 by 630 pixels, and the map is drawn on it with its pins", async () => {
  const { width, height, colours } = await decoded(await cardOf(edition));
  expect([width, height]).toEqual([1200, 630]);
  const { sea, land, focusLand, pin } = palettes.light;
  for (const colour of [sea, land, focusLand])
    expect(colours.get(colour) ?? 0, colour).toBeGreaterThan(20_000);
  expect(colours.get(pin) ?? 0).toBeGreaterThan(2000);
  expect(
    colours.get("#000000") ?? 0,
    "a colour or pattern that the renderer does not know is black",
  ).toBeLessThan(50);
});

test("The picture for newsletters is 1600 pixels wide, in the frame's proportions", async () => {
  const { width, height, colours } = await decoded(await pictureOf(edition));
  expect(width).toBe(1600);
  expect(height).toBeGreaterThan(900);
  expect(colours.get(palettes.light.danger) ?? 0).toBeGreaterThan(300);
});

test("Words are drawn in the fonts that come with the project, and a place's name changes the picture", async () => {
  const [first, ...rest] = edition.story.sites;
  if (!first) throw new Error("the story has no site");
  const story = { ...edition.story, sites: [{ ...first, name: "Łódź Київ" }, ...rest] };
  expect(Buffer.from(await cardOf({ ...edition, story })).equals(await cardOf(edition))).toBe(false);
});
