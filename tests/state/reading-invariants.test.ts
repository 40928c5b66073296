import { expect, test } from "vitest";
import { passageIdOf } from "../../src/model/ids.ts";
import { createReading, type Origin, type ReadingState } from "../../src/state/reading.ts";
import { siteId, tinyStory } from "../model/tiny-story.ts";
import fc, { runs } from "../properties.ts";

const names = ["a", "b", "c", "d"];
const stories = fc
  .array(
    fc.oneof(
      fc.constant("#"),
      fc.array(fc.constantFrom(...names, "word"), { minLength: 1 }).map((words) => words.join(" ")),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((blocks) => tinyStory(blocks, names));

const site = fc.constantFrom(...names, "unknown").map(siteId);
const passage = fc.integer({ min: 1, max: 14 }).map(passageIdOf);
const origin = fc.constantFrom<Origin>("text", "map", "panel", "url", "host");
const steps = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double());
type Act = (reading: ReturnType<typeof createReading>) => void;
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(site, origin, fc.option(passage, { nil: undefined })).map(
    ([s, o, p]): Act =>
      (r) =>
        r.selectSite(s, o, p),
  ),
  fc.tuple(passage, origin).map(
    ([p, o]): Act =>
      (r) =>
        r.selectPassage(p, o),
  ),
  fc.tuple(steps, origin).map(
    ([n, o]): Act =>
      (r) =>
        r.step(n, o),
  ),
  origin.map(
    (o): Act =>
      (r) =>
        r.clear(o),
  ),
  fc.option(site).map(
    (s): Act =>
      (r) =>
        r.hover(s),
  ),
  fc.option(passage).map(
    (p): Act =>
      (r) =>
        r.readOn(p),
  ),
  fc.boolean().map(
    (follows): Act =>
      (r) =>
        r.follow(follows),
  ),
  fc.tuple(fc.constantFrom("x", "y"), fc.option(fc.constantFrom("2024-08-30", "2025-03-18"))).map(
    ([n, when]): Act =>
      (r) =>
        r.showMoment(n, when),
  ),
);

test("whatever the reader does, a chosen passage names the chosen site, and every change is told once", () => {
  fc.assert(
    fc.property(stories, fc.array(act, { maxLength: 30 }), (story, acts) => {
      const reading = createReading(story);
      const heard: ReadingState[] = [reading.get()];
      reading.subscribe((now, before) => {
        expect(before).toBe(heard.at(-1));
        expect(now).toBe(reading.get());
        heard.push(now);
      });
      for (const act of acts) {
        const before = reading.get();
        const copy = structuredClone(before);
        const told = heard.length;
        act(reading);
        const now = reading.get();
        const { selection, hover } = now;
        expect(before).toEqual(copy);
        expect(heard.length - told).toBe(now === before ? 0 : 1);
        expect(now === before || JSON.stringify(view(now)) !== JSON.stringify(view(before))).toBe(true);
        if (selection.passage) expect(reading.order.passage(selection.passage)).not.toBeNull();
        if (selection.site) {
          expect(selection.passage).not.toBeNull();
          expect(selection.passage && reading.order.sitesOf(selection.passage)).toContain(selection.site);
        }
        if (selection.site || selection.passage) expect(selection.origin).not.toBeNull();
        if (now.current) expect(reading.order.passage(now.current)).not.toBeNull();
        if (hover) expect(reading.order.site(hover)).not.toBeNull();
      }
    }),
    { numRuns: runs(500) },
  );
});

function view({ selection, hover, current, follows, moments }: ReadingState): unknown {
  return [selection.site, selection.passage, hover, current, follows, [...moments]];
}
