import type { Feature } from "geojson";
import type { Element } from "hast";
import { beforeAll, describe, expect, test } from "vitest";
import type { Beyond } from "../../src/atlas/beyond.ts";
import { type Edition, editionOf } from "../../src/html/edition.ts";
import { htmlOf } from "../../src/html/element.ts";
import { insetOf, insetSize, insetUnits } from "../../src/html/inset.ts";
import { mapPaneOf } from "../../src/html/map-pane.ts";
import { posterFileOf } from "../../src/html/poster-file.ts";
import { stillsOf } from "../../src/html/still-css.ts";
import type { Bounds } from "../../src/model/position.ts";
import { overlap } from "../../src/model/rect.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const square = (west: number, south: number, east: number, north: number): Feature => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});

const beyond: Beyond = {
  surroundings: () => ({
    land: [square(-20, 35, 60, 70)],
    water: [],
    borders: [],
    state: null,
    names: [{ text: "Nowhere", isSea: false, at: [36, 52] }],
  }),
  whereabouts: () => ({ seat: null, within: ["Nowhere"], capital: null, water: null, from: null }),
};

let edition: Edition;
beforeAll(async () => {
  const atlas = readAtlas("public/geo");
  const checked = await checkFolder("stories/truce-call", atlas);
  if (!checked.ok) throw new Error("the story is not in order");
  edition = editionOf(checked.value, atlas);
});

const inFrame = (frame: Bounds): Edition => ({
  ...edition,
  story: { ...edition.story, frame },
  atlas: { ...edition.atlas, beyond },
});
const partOf = (inset: Element | null, name: string): Element | undefined =>
  inset?.children.find(
    (child): child is Element => child.type === "element" && String(child.properties.className) === name,
  );

describe("the inset", () => {
  test.each<[what: string, frame: Bounds, isThere: boolean]>([
    ["a town", [30.3, 50.3, 30.8, 50.6], true],
    ["a state", [22, 44.1, 40.4, 52.6], true],
    ["a continent", [-10, 35, 40, 60], false],
    ["islands on either side of the 180th meridian", [177, -20, -178, -15], true],
  ])("of the frame of %s", (_, frame, isThere) => {
    expect(insetOf(inFrame(frame)) !== null).toBe(isThere);
  });

  test("is not there where nothing is known of the world", () => {
    expect(insetOf({ ...edition })).toBeNull();
  });

  test.each<[what: string, frame: Bounds, share: number]>([
    ["a town's is no smaller than can be seen", [30.3, 50.3, 30.8, 50.6], 8 / insetSize.width],
    ["a region's is a fifth of it", [28, 48, 36, 52], 1 / 5],
  ])("has the frame's box in its middle: %s", (_, frame, share) => {
    const d = String(partOf(insetOf(inFrame(frame)), "inset-frame")?.properties.d);
    const [left = 0, top = 0, wide = 0, high = 0] = (/^M(\d+) (\d+)h(\d+)v(\d+)/.exec(d) ?? [])
      .slice(1)
      .map(Number);
    const [width, height] = [insetSize.width * insetUnits, insetSize.height * insetUnits];
    expect(Math.abs(left + wide / 2 - width / 2)).toBeLessThan(2);
    expect(Math.abs(top + high / 2 - height / 2)).toBeLessThan(4);
    expect(wide / width).toBeCloseTo(share, 2);
  });

  test("stands on the page, folds, and says where the first place lies", () => {
    const narrow = inFrame([22, 44.1, 40.4, 52.6]);
    const html = htmlOf(mapPaneOf(narrow, stillsOf(narrow), true));
    expect(html).toContain('<details class="map-inset" open');
    expect(html).toContain('<summary aria-label="Where is it?">');
    expect(html).toMatch(/role="img" aria-label="Where is it\? [^"]+: in Nowhere"/);
  });

  test("covers no pin of the still picture, and no name", () => {
    const narrow = inFrame([22, 44.1, 40.4, 52.6]);
    const { wide } = stillsOf(narrow);
    const room = { left: 8, top: 472, right: 168, bottom: 592 };
    expect(stillsOf(narrow).corners.wide).toBe("bottom-left");
    for (const { place } of wide.pins)
      for (const taken of place.rooms) expect(overlap(taken, room)).toBe(false);
  });

  test("stands in the picture for other pages", () => {
    expect(posterFileOf(inFrame([22, 44.1, 40.4, 52.6]), "")).toContain('class="inset-frame"');
    expect(posterFileOf(inFrame([-10, 35, 40, 60]), "")).not.toContain('class="inset-frame"');
  });
});

test("The state that the frame lies in is named beside the frame's box where its own place has no room", () => {
  const { frame } = edition.story;
  const at = [(frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2] as const;
  const naming = (isHere: boolean): Beyond => ({
    ...beyond,
    surroundings: (...asked) => ({
      ...beyond.surroundings(...asked),
      names: [{ text: "Home", isSea: false, at, ...(isHere && { isHere: true as const }) }],
    }),
  });
  const textOf = (isHere: boolean): string =>
    htmlOf(insetOf({ ...edition, atlas: { ...edition.atlas, beyond: naming(isHere) } }) as Element);
  expect(textOf(true)).toContain("Home");
  expect(textOf(false)).not.toContain("Home");
});
