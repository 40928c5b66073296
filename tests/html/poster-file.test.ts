import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { type Edition, editionOf } from "../../src/html/edition.ts";
import { posterFileOf } from "../../src/html/poster-file.ts";
import { fromScreen } from "../../src/model/from-screen.ts";
import { distanceBetween } from "../../src/model/great-circle.ts";
import { cameraFor } from "../../src/model/mercator.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { posterCss } from "../../src/press/style-texts.ts";

let edition: Edition;
let svg: Document;

beforeAll(async () => {
  const atlas = readAtlas("public/geo");
  const checked = await checkFolder("stories/truce-call", atlas);
  if (!checked.ok) throw new Error("the story is not in order");
  edition = editionOf(checked.value, atlas);
  svg = new JSDOM(posterFileOf(edition, posterCss), { contentType: "image/svg+xml" }).window.document;
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

  test("has a scale bar as long as the ground that it tells of", () => {
    const [left, right] = [
      ...(svg.querySelector(".scale path")?.getAttribute("d") ?? "").matchAll(/[MH](\d+)/g),
    ].map(([, x]) => Number(x));
    const told = svg.querySelector(".scale text")?.textContent?.replace(/\D/g, "");
    const size = { width: 800, height: 10_000 };
    const camera = cameraFor(edition.story.frame, size);
    const ends = [left ?? 0, right ?? 0].map((x) => fromScreen([x, size.height / 2], camera, size));
    const [a = [0, 0], b = [0, 0]] = ends;
    expect(distanceBetween(a, b) / Number(told)).toBeCloseTo(1, 1);
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
