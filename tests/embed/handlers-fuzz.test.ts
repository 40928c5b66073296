import { JSDOM } from "jsdom";
import { afterEach, expect, test, vi } from "vitest";
import { createEmbed } from "../../src/embed/embed.ts";
import { createFrame } from "../../src/embed/frame.ts";
import { parsePassageId, parseSiteId } from "../../src/model/ids.ts";
import fc, { runs } from "../properties.ts";

const mostly = (likely: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: likely }, { weight: 1, arbitrary: fc.anything() });
const often = fc.constantFrom(true, true, true, false);

/** What a page may send: near a message, or anything that a structured clone can carry. */
const data = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        dateline: mostly(fc.constant(1)),
        type: mostly(
          fc.constantFrom("ready", "resize", "siteselect", "passageselect", "read", "select", "hello"),
        ),
        site: mostly(fc.constantFrom("kursk", "city-hall", null, "p1", "__proto__", "")),
        passage: mostly(fc.constantFrom("p1", "p19", null, "p01")),
        origin: mostly(fc.constantFrom("map", "host")),
        height: mostly(fc.oneof(fc.double(), fc.integer({ max: 100_000 }))),
        title: mostly(fc.string()),
      },
      { requiredKeys: ["dateline", "type", "origin", "height", "title"] },
    ),
  },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true }) },
);

const site = "https://maps.example";
const host = "https://paper.example";

/** A window as far as embeds need it, with what jsdom lacks. */
function windowOf(address: string): Window & typeof globalThis {
  const { window } = new JSDOM("<div></div>", { url: address });
  class Observer {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  class CSSStyleSheet {
    replaceSync(): void {}
  }
  Object.assign(window, { CSSStyleSheet, IntersectionObserver: Observer, ResizeObserver: Observer });
  vi.stubGlobal("AbortController", window.AbortController);
  return window as unknown as Window & typeof globalThis;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lets a window hear a message; an error of a listener's fails the test. */
function hear(window: Window & typeof globalThis, data: unknown, source: unknown, origin: string): void {
  const errors: unknown[] = [];
  const onError = ({ error }: ErrorEvent): unknown => errors.push(error);
  window.addEventListener("error", onError);
  const message = new window.MessageEvent("message", { data, origin });
  Object.defineProperty(message, "source", { value: source });
  window.dispatchEvent(message);
  window.removeEventListener("error", onError);
  expect(errors).toEqual([]);
}

const isTarget = ({ site, passage }: { site: unknown; passage: unknown }): boolean =>
  (site === null || parseSiteId(String(site)) === site) &&
  (passage === null || parsePassageId(String(passage)) === passage);

test("Of 10,000 messages to a host none throws, sets a height out of bounds or brings an id of no form", () => {
  const window = windowOf(`${host}/article`);
  const element = window.document.querySelector("div") as HTMLElement;
  const options = { folder: new URL(`${site}/story/`) };
  const embed = createEmbed(element, options, window);
  embed.select({ site: null, passage: null });
  const frame = element.shadowRoot?.querySelector("iframe") as HTMLIFrameElement;
  const told: { site: unknown; passage: unknown }[] = [];
  for (const type of ["siteselect", "passageselect", "read"])
    element.addEventListener(type, (event) => told.push((event as CustomEvent).detail));
  let taken = 0;
  fc.assert(
    fc.property(data, often, often, (message, known, sameOrigin) => {
      const height = frame.style.height;
      told.length = 0;
      hear(
        window,
        message,
        known ? frame.contentWindow : window,
        sameOrigin ? site : "https://other.example",
      );
      const changed = frame.style.height !== height || told.length > 0;
      if (changed) taken += 1;
      expect(changed && !(known && sameOrigin)).toBe(false);
      if (frame.style.height) {
        expect(Number.parseFloat(frame.style.height)).toBeGreaterThanOrEqual(120);
        expect(Number.parseFloat(frame.style.height)).toBeLessThanOrEqual(20_000);
      }
      expect(told.every(isTarget)).toBe(true);
    }),
    { numRuns: runs(10_000) },
  );
  expect(taken).toBeGreaterThan(100);
});

test("Of 10,000 messages to a frame none throws, and what it chooses has the form of an id and comes from its host", () => {
  const window = windowOf(`${site}/story/embed.html?host=${host}`);
  const parent = { postMessage(): void {} };
  Object.defineProperty(window, "parent", { value: parent });
  const chosen: { site: unknown; passage: unknown }[] = [];
  createFrame(window, "A story", {
    get: () => ({ selection: { site: null, passage: null, origin: null } }),
    subscribe: () => () => {},
    selectSite: (site, _, passage = null as never) => chosen.push({ site, passage }),
    selectPassage: (passage) => chosen.push({ site: null, passage }),
    clear: () => chosen.push({ site: null, passage: null }),
  });
  let taken = 0;
  fc.assert(
    fc.property(data, often, often, (message, known, sameOrigin) => {
      chosen.length = 0;
      hear(window, message, known ? parent : window, sameOrigin ? host : "https://other.example");
      taken += chosen.length;
      expect(chosen.length > 0 && !(known && sameOrigin)).toBe(false);
      expect(chosen.every(isTarget)).toBe(true);
    }),
    { numRuns: runs(10_000) },
  );
  expect(taken).toBeGreaterThan(100);
});
