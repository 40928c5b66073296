import { describe, expect, test } from "vitest";
import { passageIdOf } from "../../src/model/ids.ts";
import { createReading, type Reading, type Selection } from "../../src/state/reading.ts";
import { siteId, tinyStory } from "../model/tiny-story.ts";

const linz = siteId("linz");
const vienna = siteId("vienna");
const story = tinyStory(["linz vienna", "#", "nothing", "vienna", "linz vienna"], ["linz", "vienna"]);

const chosen = (site: string | null, passage: number | null, origin: Selection["origin"]) => ({
  site,
  passage: passage === null ? null : passageIdOf(passage),
  origin,
});

const sequences: [title: string, act: (reading: Reading) => void, selection: ReturnType<typeof chosen>][] = [
  ["nothing is chosen at first", () => {}, chosen(null, null, null)],
  [
    "a site is chosen in the first passage that names it",
    (r) => r.selectSite(vienna, "map"),
    chosen("vienna", 1, "map"),
  ],
  [
    "or in the passage asked for",
    (r) => r.selectSite(vienna, "text", passageIdOf(3)),
    chosen("vienna", 3, "text"),
  ],
  [
    "but not in one that does not name it",
    (r) => r.selectSite(linz, "host", passageIdOf(3)),
    chosen("linz", 1, "host"),
  ],
  [
    "a site that is none changes nothing",
    (r) => r.selectSite(siteId("graz"), "url"),
    chosen(null, null, null),
  ],
  [
    "a passage is chosen without a site",
    (r) => r.selectPassage(passageIdOf(2), "url"),
    chosen(null, 2, "url"),
  ],
  [
    "a passage that names the chosen site keeps it",
    (r) => {
      r.selectSite(vienna, "map");
      r.selectPassage(passageIdOf(3), "text");
    },
    chosen("vienna", 3, "text"),
  ],
  [
    "a passage that does not lets it go",
    (r) => {
      r.selectSite(linz, "map");
      r.selectPassage(passageIdOf(3), "text");
    },
    chosen(null, 3, "text"),
  ],
  [
    "a passage that is none changes nothing",
    (r) => r.selectPassage(passageIdOf(5), "url"),
    chosen(null, null, null),
  ],
  [
    "a step goes on among the site's passages only",
    (r) => {
      r.selectSite(linz, "map");
      r.step(1, "panel");
    },
    chosen("linz", 4, "panel"),
  ],
  [
    "steps stay at the ends",
    (r) => {
      r.selectSite(vienna, "map");
      r.step(99, "panel");
      r.step(-1, "panel");
      r.step(99, "panel");
    },
    chosen("vienna", 4, "panel"),
  ],
  ["a step without a site goes nowhere", (r) => r.step(1, "panel"), chosen(null, null, null)],
  [
    "a choice made again keeps its first origin",
    (r) => {
      r.selectSite(linz, "map");
      r.selectSite(linz, "text");
    },
    chosen("linz", 1, "map"),
  ],
  [
    "all is let go",
    (r) => {
      r.selectSite(linz, "map");
      r.clear("panel");
    },
    chosen(null, null, "panel"),
  ],
];

describe("the selection", () => {
  test.each(sequences)("%s", (_title, act, selection) => {
    const reading = createReading(story);
    act(reading);
    expect(reading.get().selection).toEqual(selection);
  });
});

describe("hover and layers", () => {
  test("hover is a site of the story or none, and leaves the selection alone", () => {
    const reading = createReading(story);
    reading.hover(linz);
    expect(reading.get()).toMatchObject({ hover: "linz", selection: { site: null } });
    reading.hover(siteId("graz"));
    expect(reading.get().hover).toBe("linz");
    reading.hover(null);
    expect(reading.get().hover).toBeNull();
  });

  test("one layer at a time is drawn for another date, and for its own again", () => {
    const reading = createReading(story);
    const before = reading.get();
    reading.showMoment("held", "2024-08-30");
    expect([...reading.get().moments]).toEqual([["held", "2024-08-30"]]);
    expect([...before.moments]).toEqual([]);
    reading.showMoment("occupied", "2022-02-23");
    expect([...reading.get().moments]).toEqual([["occupied", "2022-02-23"]]);
    reading.showMoment("occupied", null);
    expect([...reading.get().moments]).toEqual([]);
  });
});

describe("listeners", () => {
  test("hear the state now and before, once per change", () => {
    const reading = createReading(story);
    const heard: [now: string | null, before: string | null][] = [];
    reading.subscribe((now, before) => heard.push([now.selection.passage, before.selection.passage]));
    reading.selectSite(linz, "map");
    reading.selectSite(linz, "map");
    reading.step(1, "panel");
    reading.step(1, "panel");
    reading.clear("panel");
    reading.clear("panel");
    expect(heard).toEqual([
      ["p1", null],
      ["p4", "p1"],
      [null, "p4"],
    ]);
  });

  test("hear nothing after they have ended, even in the same change", () => {
    const reading = createReading(story);
    let heard = 0;
    reading.subscribe(() => end());
    const end = reading.subscribe(() => {
      heard += 1;
    });
    reading.selectSite(linz, "map");
    reading.clear("map");
    expect(heard).toBe(0);
  });

  test("that act themselves leave every listener with the last state", () => {
    const reading = createReading(story);
    const last = new Map<string, string | null>();
    reading.subscribe(({ selection }) => {
      last.set("first", selection.site);
      if (selection.site === linz) reading.selectSite(vienna, "host");
    });
    reading.subscribe(({ selection }) => last.set("second", selection.site));
    reading.selectSite(linz, "map");
    expect([...last]).toEqual([
      ["first", "vienna"],
      ["second", "vienna"],
    ]);
  });
});

describe("where the reader left off reading", () => {
  const reading = (): Reading => createReading(story);

  test("is nowhere while the text leads", () => {
    const r = reading();
    r.readOn(passageIdOf(3));
    r.selectSite(linz, "text", passageIdOf(4));
    expect(r.get().left).toBeNull();
  });

  test("is the passage being read when a pin was pressed, however far the walk goes on", () => {
    const r = reading();
    r.readOn(passageIdOf(2));
    r.selectSite(vienna, "map");
    r.readOn(passageIdOf(1));
    r.step(1, "panel");
    r.step(1, "panel");
    expect(r.get().left).toBe(passageIdOf(2));
  });

  test("is the passage of the name that was pressed when its card leads on", () => {
    const r = reading();
    r.selectSite(linz, "text", passageIdOf(4));
    r.step(-1, "panel");
    expect(r.get().left).toBe(passageIdOf(4));
  });

  test("is the beginning where nothing was read yet", () => {
    const r = reading();
    r.selectSite(vienna, "map");
    expect(r.get().left).toBe(passageIdOf(1));
  });

  test("is forgotten when the choice ends, and when a name in the text is pressed", () => {
    const r = reading();
    r.selectSite(vienna, "map");
    r.clear("panel");
    expect(r.get().left).toBeNull();
    r.selectSite(vienna, "map");
    r.selectSite(linz, "text");
    expect(r.get().left).toBeNull();
  });
});
