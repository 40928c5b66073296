import { expect, it } from "vitest";
import { createMapCamera, type MapCamera } from "../../../src/views/map/camera.ts";
import { tinyStory } from "../../model/tiny-story.ts";

const cameraOf = (size = { width: 400, height: 400 }): MapCamera =>
  createMapCamera({ ...tinyStory([], []), frame: [0, 0, 10, 10] }, () => size);

type Step = "goHome" | "show" | "hold" | "letGo";
const rows: [what: string, steps: Step[], isHome: boolean, isHeld: boolean][] = [
  ["is at home at first", [], true, false],
  ["leaves home to show something", ["show"], false, false],
  ["is the reader's once they move it", ["hold"], false, true],
  ["stays the reader's while something else wants it", ["hold", "show"], false, true],
  ["is let go, but not at home, by a choice", ["hold", "letGo"], false, false],
  ["stays at home by a choice that needs no move", ["letGo"], true, false],
  ["comes home from what it shows", ["show", "goHome"], true, false],
  ["comes home out of the reader's hand", ["hold", "goHome"], true, false],
  ["can be taken from what it shows", ["show", "hold"], false, true],
];
it.each(rows)("The camera %s", (_, steps, isHome, isHeld) => {
  const camera = cameraOf();
  for (const step of steps) camera[step]();
  expect([camera.isHome(), camera.isHeld()]).toEqual([isHome, isHeld]);
});

it("The camera looks at the story's frame until the map tells that it has moved", () => {
  const camera = cameraOf();
  expect(camera.now()).toEqual(camera.home());
  const elsewhere = { center: [30, 40], zoom: 7 } as const;
  camera.moved(elsewhere);
  expect(camera.now()).toBe(elsewhere);
});

it("Home is as large as the map is now", () => {
  const size = { width: 400, height: 400 };
  const camera = cameraOf(size);
  const { zoom } = camera.home();
  size.width = size.height = 800;
  expect(camera.home().zoom).toBeCloseTo(zoom + 1);
});

it.each([
  [-0.2, false],
  [-0.4, true],
  [2, false],
])("A map %d zoom levels from home is wide: %s", (levels, isWide) => {
  const camera = cameraOf();
  camera.moved({ center: [5, 5], zoom: camera.home().zoom + levels });
  expect(camera.isWide()).toBe(isWide);
});
