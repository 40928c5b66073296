import { JSDOM } from "jsdom";
import { afterEach, expect, it, vi } from "vitest";
import { passageIdOf } from "../../../src/model/ids.ts";
import { createReading, type Reading } from "../../../src/state/reading.ts";
import { createText } from "../../../src/views/text/text.ts";
import { siteId, tinyStory } from "../../model/tiny-story.ts";

afterEach(() => void vi.unstubAllGlobals());

/** The passages that the text is scrolled to, once all that was put off has been done. */
function scrolledTo(choose: (reading: Reading) => void): string[] {
  const { window } = new JSDOM('<article><p id="p1">Linz</p><p id="p2">Oslo</p></article>');
  const { document } = window;
  vi.stubGlobal("AbortController", window.AbortController);
  const scrolled: string[] = [];
  window.Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.id);
  };
  vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
  const reading = createReading(tinyStory(["linz", "oslo"], ["linz", "oslo"]));
  const later: (() => void)[] = [];
  createText(
    document.querySelector("article") as HTMLElement,
    reading,
    () => false,
    (act) => later.push(act),
  );
  choose(reading);
  window.dispatchEvent(new window.Event("load"));
  for (const act of later) act();
  return scrolled;
}

const linz = siteId("linz");
const rows: [what: string, choose: (reading: Reading) => void, scrolled: string[]][] = [
  ["is scrolled to what was chosen elsewhere", (reading) => reading.selectSite(linz, "panel"), ["p1"]],
  ["stays where the choice was made in it", (reading) => reading.selectSite(linz, "text"), []],
  [
    "is scrolled to the last of two choices made at once",
    (reading) => {
      reading.selectSite(linz, "map");
      reading.selectPassage(passageIdOf(2), "panel");
    },
    ["p2"],
  ],
  [
    "is not scrolled away from a choice in it by one elsewhere before",
    (reading) => {
      reading.selectSite(linz, "map");
      reading.selectPassage(passageIdOf(2), "text");
    },
    [],
  ],
  [
    "is scrolled to what the address chose after the load event and once more, as WebKit scrolls in between",
    (reading) => reading.selectSite(linz, "url"),
    ["p1", "p1"],
  ],
  [
    "is not scrolled to what the address chose once the reader has chosen in it",
    (reading) => {
      reading.selectSite(linz, "url");
      reading.selectPassage(passageIdOf(2), "text");
    },
    [],
  ],
];
it.each(rows)("The text %s", (_, choose, scrolled) => {
  expect(scrolledTo(choose)).toEqual(scrolled);
});
