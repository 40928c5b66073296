import { describe, expect, test } from "vitest";
import type { CheckedStory } from "../../src/format/check-story.ts";
import { editionsOf } from "../../src/html/edition.ts";
import { pageSlots } from "../../src/html/page.ts";
import { stillOf } from "../../src/html/still.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const real = readAtlas("public/geo");

async function storyIn(folder: string, atlas = real): Promise<CheckedStory> {
  const checked = await checkFolder(folder, atlas);
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join("; "));
  return checked.value;
}

describe("a story with a translation beside it", () => {
  test("has an edition in each language, each in a folder of its own", async () => {
    const checked = await storyIn("tests/fixtures/stories/linz-bridge", readAtlas("tests/fixtures/geo"));
    const editions = editionsOf(checked, readAtlas("tests/fixtures/geo"), null);
    expect(editions.map(({ say, way, root }) => [say.lang, way, root])).toEqual([
      ["en", "linz-bridge/", "../"],
      ["de", "linz-bridge/de/", "../../"],
    ]);
    const [english, german] = editions.map(({ story }) => story);
    expect(german?.sites.map(({ id, name }) => [id, name])).toEqual([
      ["linz", "Linz"],
      ["nibelungen-bridge", "Nibelungenbrücke"],
      ["vienna", "Wien"],
    ]);
    expect(german?.sites.map(({ anchor, source }) => [anchor, source])).toEqual(
      english?.sites.map(({ anchor, source }) => [anchor, source]),
    );
    expect(german?.published).toBe(english?.published);
    expect(german?.unmapped.map(({ text }) => text)).toEqual(["die Donau"]);
  });
});

describe("the first story in Ukrainian", async () => {
  const checked = await storyIn("stories/truce-call");
  const editions = editionsOf(checked, real, new URL("https://maps.example/"));
  const ukrainian = editions.find(({ say }) => say.lang === "uk");
  if (!ukrainian) throw new Error("The story has no edition in Ukrainian.");

  test("has as many mentions of each role in each passage as the English", () => {
    const rolesOf = ({ story }: typeof ukrainian): string[][] =>
      story.blocks.flatMap((block) =>
        block.kind === "passage" ? [block.mentions.map(({ site, role }) => `${site} ${role}`).sort()] : [],
      );
    expect(rolesOf(ukrainian)).toEqual(editions[0] && rolesOf(editions[0]));
  });

  test("calls its figures and dated layers by Ukrainian names", () => {
    const { body } = pageSlots(ukrainian);
    expect(body).toContain("частка України, яку окуповано");
    expect(body).not.toContain("Share of Ukraine");
    expect(ukrainian.data.comparisons.map(({ title }) => title).join()).not.toMatch(/[A-Za-z]/);
  });

  test.each([
    { width: 1280, height: 800 },
    { width: 360, height: 520 },
  ])("names cities, seas and states on the still picture of $width pixels in Ukrainian", (size) => {
    const names = stillOf(ukrainian, size, []).labels.map(({ text }) => text);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
  });

  test("says its numbers, distances and dates in Ukrainian", () => {
    const { say } = ukrainian;
    expect(say.measure(7840.4, "km")).toBe("7\u00a0840\u00a0км");
    expect(say.measure(111_100, "km2")).toBe("111\u00a0100\u00a0км²");
    expect(say.date("2025-03-18").replace(/\s/gu, " ")).toBe("18 березня 2025 р.");
  });

  test("tells search engines of both languages by whole addresses", () => {
    const { head } = pageSlots(ukrainian);
    expect(head).toContain('<link rel="alternate" hreflang="en-GB" href="https://maps.example/truce-call/">');
    expect(head).toContain('<link rel="alternate" hreflang="uk" href="https://maps.example/truce-call/uk/">');
  });
});
