import { describe, expect, test } from "vitest";
import { createAddress } from "../../src/state/address.ts";
import { createReading } from "../../src/state/reading.ts";
import { siteId, tinyStory } from "../model/tiny-story.ts";

const story = tinyStory(["linz vienna", "nothing", "vienna"], ["linz", "vienna"]);

/** An address bar that a test types into; it keeps what was written. */
function createBar(hash: string) {
  const events = new EventTarget();
  const written: string[] = [];
  const location = { hash };
  return {
    location,
    written,
    history: {
      replaceState(_data: unknown, _unused: string, url: string) {
        written.push(url);
        location.hash = url;
      },
    },
    addEventListener: (type: "hashchange", listener: () => void, options: { signal: AbortSignal }) =>
      events.addEventListener(type, listener, options),
    type(next: string) {
      location.hash = next;
      events.dispatchEvent(new Event("hashchange"));
    },
  };
}

describe("an address on load", () => {
  test.each<[hash: string, site: string | null, passage: string | null]>([
    ["#vienna", "vienna", "p1"],
    ["#p3", null, "p3"],
    ["", null, null],
    ["#", null, null],
    ["#graz", null, null],
    ["#p99", null, null],
    ["#%zz", null, null],
    ["#<script>", null, null],
    ["#__proto__", null, null],
  ])("%j chooses %s in %s", (hash, site, passage) => {
    const reading = createReading(story);
    const bar = createBar(hash);
    createAddress(bar, reading);
    expect(reading.get().selection).toMatchObject({ site, passage });
    expect(bar.written).toEqual([]);
  });
});

describe("the address", () => {
  test("follows the selection, by site before passage", () => {
    const reading = createReading(story);
    const bar = createBar("");
    createAddress(bar, reading);
    reading.selectSite(siteId("vienna"), "map");
    reading.hover(siteId("linz"));
    reading.clear("panel");
    expect(bar.written).toEqual(["#vienna", "#"]);
  });

  test("leads the selection when the reader types, and is not written back", () => {
    const reading = createReading(story);
    const bar = createBar("#linz");
    createAddress(bar, reading);
    bar.type("#p3");
    expect(reading.get().selection).toEqual({ site: null, passage: "p3", origin: "url" });
    expect(bar.written).toEqual([]);
  });

  test("is left alone after destroy, and leaves the selection alone", () => {
    const reading = createReading(story);
    const bar = createBar("#linz");
    createAddress(bar, reading).destroy();
    bar.type("#vienna");
    reading.clear("panel");
    expect(reading.get().selection.site).toBeNull();
    expect(bar.written).toEqual([]);
  });
});
