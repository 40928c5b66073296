import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { openAtlas } from "../../src/build/atlas.ts";
import { checkStory } from "../../src/build/check-story.ts";
import { type Edition, editionOf } from "../../src/build/edition.ts";
import { posterFileOf } from "../../src/build/poster-file.ts";

let edition: Edition;
let svg: Document;

beforeAll(async () => {
  const atlas = openAtlas("public/geo");
  const checked = await checkStory("stories/truce-call", atlas);
  if (!checked.ok) throw new Error("the story is not in order");
  edition = editionOf(checked.value, atlas);
  svg = new JSDOM(posterFileOf(edition), { contentType: "image/svg+xml" }).window.document;
});

describe("The poster's file", () => {
  test("is an SVG image of the frame's proportions that asks for nothing else", () => {
    const root = svg.documentElement;
    expect(root.namespaceURI).toBe("http://www.w3.org/2000/svg");
    const [, , width, height] = root.getAttribute("viewBox")?.split(" ") ?? [];
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual([width, height]);
    expect(svg.querySelectorAll("script, image, use, foreignObject, link")).toHaveLength(0);
    expect(svg.documentElement.outerHTML.replace(/xmlns="[^"]*"/g, "")).not.toMatch(
      /https?:|url\((?!"?#|&quot;#)/,
    );
  });

  test("has a pin for every site, with the distance of those that it does not reach", () => {
    const names = [...svg.querySelectorAll(".pin title")].map(({ textContent }) => textContent ?? "");
    const sites = edition.story.sites.map(({ name }) => name);
    expect(names.map((name, index) => name.startsWith(sites[index] ?? "?"))).toEqual(sites.map(() => true));
    expect(names[sites.indexOf("Washington")]).toBe("Washington 8,010\u00a0km");
    expect(names[sites.indexOf("Kyiv")]).toBe("Kyiv");
  });

  test("names cities, countries and seas", () => {
    const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
    for (const name of ["Lviv", "ROMANIA", "Sea of Azov"]) expect(texts).toContain(name);
  });

  test("says the front line's date, and the credit of every source that wants one", () => {
    const notes = [...svg.querySelectorAll(".note")].map(({ textContent }) => textContent).join("\n");
    expect(notes).toContain("18 March 2025");
    const credits = edition.layers.flatMap(({ sources }) => sources.map(({ attribution }) => attribution));
    expect(credits.filter(Boolean).length).toBeGreaterThan(0);
    for (const credit of credits) expect(notes).toContain(credit);
  });
});
