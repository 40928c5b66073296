import { expect, test } from "vitest";
import { passageIdOf } from "../../src/model/ids.ts";
import type { PassageView } from "../../src/model/story.ts";
import { layersIn } from "../../src/model/view-layers.ts";

const layers = ["land", "flood", "track"].map((name) => ({ name }));
const view = (passage: number, ...names: string[]): PassageView => ({
  passage: passageIdOf(passage),
  frame: [0, 0, 1, 1],
  layers: names,
});
const views = [view(2, "flood"), view(3, "track", "flood"), view(4)];

test.each<[shown: PassageView | null, names: string[]]>([
  [null, ["land"]],
  [views[0] as PassageView, ["land", "flood"]],
  [views[1] as PassageView, ["land", "flood", "track"]],
  [views[2] as PassageView, ["land"]],
])("A layer that views name is drawn in those alone: %#", (shown, names) => {
  expect(layersIn(layers, views, shown).map(({ name }) => name)).toEqual(names);
});

test("Without views all are, and nothing is made anew", () => {
  expect(layersIn(layers)).toBe(layers);
});
