import { expect, test } from "vitest";
import { readerChanges } from "../../src/desk/server/reader-changes.ts";
import type { Story } from "../../src/model/story.ts";

const site = (id: string, anchor: [number, number], summary = "x") => ({
  ...{ id, name: id.toUpperCase(), kind: "city", summary },
  ...{ source: { name: "x" }, anchor },
});
const story = (id: string, sites: object[], more: object = {}): [string, Story] => [
  id,
  { id, title: `Of ${id}`, blocks: [], unmapped: [], sites, ...more } as unknown as Story,
];
const none = { isNew: false, isGone: false, hasOtherWords: false, added: [], moved: [], removed: [] };

test.each<[title: string, before: [string, Story][], after: [string, Story][], told: object[]]>([
  ["nothing where nothing changed", [story("a", [site("x", [1, 1])])], [story("a", [site("x", [1, 1])])], []],
  [
    "a new story with its places",
    [],
    [story("a", [site("x", [1, 1])])],
    [{ ...none, id: "a", title: "Of a", isNew: true, added: [{ id: "x", name: "X" }] }],
  ],
  [
    "a story that is gone",
    [story("a", [site("x", [1, 1])])],
    [],
    [{ ...none, id: "a", title: "Of a", isGone: true, removed: [{ id: "x", name: "X" }] }],
  ],
  [
    "a place more, a place less and a place moved by so many kilometres",
    [story("a", [site("x", [0, 0]), site("y", [1, 1])])],
    [story("a", [site("x", [0, 1]), site("z", [1, 1])])],
    [
      {
        ...{ ...none, id: "a", title: "Of a", hasOtherWords: true },
        added: [{ id: "z", name: "Z" }],
        removed: [{ id: "y", name: "Y" }],
        moved: [{ id: "x", name: "X", kilometres: expect.closeTo(111.2, 0) }],
      },
    ],
  ],
  [
    "other words of a summary",
    [story("a", [site("x", [0, 0])])],
    [story("a", [site("x", [0, 0], "other")])],
    [{ ...none, id: "a", title: "Of a", hasOtherWords: true }],
  ],
  [
    "another frame without other words",
    [story("a", [], { frame: [0, 0, 1, 1] })],
    [story("a", [], { frame: [0, 0, 2, 2] })],
    [{ ...none, id: "a", title: "Of a" }],
  ],
])("readers are told %s", (_title, before, after, told) => {
  expect(readerChanges(new Map(before), new Map(after))).toEqual(told);
});
