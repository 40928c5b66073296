import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { withOwn } from "../../src/atlas/own-layers.ts";
import { type Edition, editionsOf } from "../../src/html/edition.ts";
import { labelled } from "../../src/html/labelled.ts";
import { pageSlots } from "../../src/html/page.ts";
import { posterFileOf } from "../../src/html/poster-file.ts";
import { drawnClasses } from "../../src/model/looks.ts";
import { palettes } from "../../src/model/palette.ts";
import { withOwnFiles } from "../../src/press/own-files.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { posterCss } from "../../src/press/style-texts.ts";
import { styleOf } from "../../src/views/map/style.ts";
import { hatchZoomsOf } from "../../src/views/poster/hatches.ts";

const atlas = readAtlas("public/geo");
let edition: Edition;
let page: Document;
let files: ReadonlyMap<string, string | Uint8Array>;

beforeAll(async () => {
  const checked = await checkFolder("tests/fixtures/drawn/every-draw", atlas);
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join("\n"));
  const base = withOwnFiles(
    { atlas, files: { nearZoom: 6, addressOf: () => null }, own: new Map() },
    checked.value,
  );
  files = base.own;
  edition = editionsOf(checked.value, base.atlas, null, base.files)[0] as Edition;
  const { head, body } = pageSlots(edition);
  page = new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`).window.document;
});

/** The looks of the story's own layers, band by band once. */
const looks = () =>
  edition.layers.filter(({ own }) => own).flatMap(({ draw }) => drawnClasses(draw).map(({ look }) => look));

it("the still picture has a shape of every class, and over it symbols and arrows at their shares of the frame", () => {
  expect(looks().length).toBeGreaterThan(40);
  for (const { name, point, arrows, over } of looks()) {
    if (!point) expect(page.querySelector(`.poster .${name}`), name).not.toBeNull();
    if (over) expect(page.querySelector(`.poster .${name}-over`), name).not.toBeNull();
    if (!(point ?? arrows)) continue;
    const mark = page.querySelector(`.poster.marks .${name}-mark [x]`);
    expect(mark?.getAttribute("x"), name).toMatch(/^\d+(\.\d+)?%$/);
    const use = mark?.matches("use") ? mark : mark?.querySelector("use");
    expect(page.querySelector(String(use?.getAttribute("href")))?.getAttribute("d"), name).toMatch(/^M0 0/);
  }
});

it("arrows are drawn for each whole zoom of the page's maps, and stand once where zooms have the same", () => {
  const zooms = hatchZoomsOf(edition.story);
  const groups = [...page.querySelectorAll(".marks .line-strong-main-arrows-mark > .at")];
  const classes = groups.flatMap(({ classList }) => [...classList].filter((name) => name !== "at"));
  expect(classes.sort()).toEqual(zooms.map((zoom) => `at-${zoom}`).sort());
  const style = page.querySelector(".poster style")?.textContent ?? "";
  for (const zoom of zooms) expect(style).toContain(`.marks .at-${zoom}{display:inline}`);
});

it("the live map's style is valid with every class, and asks for each layer's own file", () => {
  const clear = { type: "FeatureCollection", features: [] } as const;
  const style = styleOf(edition.data.layers, palettes.light, ({ url }) => url, [], {
    ...clear,
    features: [],
  });
  expect(validateStyleMin(style)).toEqual([]);
  const ids = style.layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const own = edition.data.layers.filter(({ url }) => url.startsWith("every-draw/map/"));
  expect(own.map(({ url }) => files.has(url))).toEqual(edition.story.layers.map(() => true));
  for (const { name, url } of own)
    expect(url).toMatch(new RegExp(`^every-draw/map/${name}\\.[0-9a-f]{8}\\.geojson$`));
});

it("the layers carry the sums of what was written", () => {
  for (const { name, own, sha256, bytes } of edition.layers.filter((layer) => layer.own)) {
    const text = files.get(`every-draw/map/${name}.${sha256.slice(0, 8)}.geojson`);
    expect(own).toBe(true);
    expect(bytes).toBe(Buffer.byteLength(String(text)));
  }
});

describe("the legend", () => {
  it("says each class once, a fading area too, with its key", () => {
    const said = [...page.querySelectorAll(".classes li")].map(({ textContent }) => textContent);
    for (const words of ["Known roughly", "Railway", "Forecast track", "Camp", "Outlined dashed"])
      expect(
        said.filter((each) => each === words),
        words,
      ).toHaveLength(1);
    expect(page.querySelector(".key-line-railway-calm")).not.toBeNull();
    expect(page.querySelector("svg.key-point-quake-danger path")).not.toBeNull();
  });

  it("says a value's steps in the page's numbers", () => {
    const steps = [...page.querySelectorAll(".steps")].map((each) =>
      [...each.querySelectorAll(".step")].map(({ textContent }) => textContent),
    );
    expect(steps).toEqual([
      ["< 10", "10–25", "25–50", "50–75", "≥ 75"],
      ["< 5,000", "5,000–10,000", "≥ 10,000"],
    ]);
  });

  it("names the source, and what the layer cannot say", () => {
    const text = page.querySelector(".legend dl")?.textContent;
    expect(text).toContain("Known to about 18 km.");
    expect(
      page.querySelector<HTMLAnchorElement>(".legend dd a[href='https://example.org/route']"),
    ).not.toBeNull();
  });
});

describe("notes on the map", () => {
  it("stand over it, hidden from screen readers, and below it as a list for all", () => {
    expect(page.querySelector(".callouts")?.getAttribute("aria-hidden")).toBe("true");
    expect([...page.querySelectorAll(".callout b")].map(({ textContent }) => textContent)).toEqual([
      "The centre, as measured",
      "Rough ground: known to about 18 kilometres",
    ]);
    expect([...page.querySelectorAll(".callout-list li")].map(({ textContent }) => textContent)).toEqual(
      edition.story.notes?.map(({ text }) => text),
    );
  });

  it("are in the poster's file with a line each", () => {
    const svg = new JSDOM(posterFileOf(edition, posterCss), { contentType: "image/svg+xml" }).window.document;
    expect(svg.querySelectorAll(".leader")).toHaveLength(2);
    expect([...svg.querySelectorAll("text.callout")].map(({ textContent }) => textContent).join(" ")).toBe(
      "The centre, as measured Rough ground: known to about 18 kilometres",
    );
  });
});

it("a site has its symbol in place of a number, and the map's own name for it", () => {
  const pin = page.querySelector('[data-pin="oristano"]');
  expect(pin?.querySelector(".pin-mark svg path")?.getAttribute("d")).toMatch(/^M0 0m/);
  expect(pin?.querySelector(".pin-name")?.textContent).toBe("Oristano camp");
  expect(page.querySelector('[data-site-card="oristano"] h3')?.textContent).toBe("Oristano");
  expect(page.querySelector('[data-pin="storm"] svg')).toBeNull();
});

it("an atlas without own layers stays the very same", () => {
  expect(withOwn(atlas, [])).toBe(atlas);
});

it("an article's own words for a layer, its classes and its note take the place of the story's", () => {
  const [tints] = edition.layers.filter(({ name }) => name === "tints");
  if (!tints) throw new Error("no such layer");
  const said = labelled(tints, { tints: "Getönt", "tints.water": "Wasser", "tints.note": "Grob." });
  expect(said).toMatchObject({ title: "Getönt", limits: "Grob." });
  expect(drawnClasses(said.draw).map(({ title }) => title)).toEqual([
    ...["Main", "Second", "Third", "Danger", "Wasser", "Calm"],
  ]);
});

it("an edition in another language says the classes in it", async () => {
  const checked = await checkFolder("tests/fixtures/drawn/every-draw", atlas);
  if (!checked.ok) throw new Error("The story is not in order.");
  const { story } = checked.value;
  const translated = { ...checked.value, story: { ...story, labels: { "lines.railway": "Eisenbahn" } } };
  const [own] = editionsOf(translated, withOwn(atlas, checked.value.layers), null);
  const titles = own?.layers.flatMap(({ draw }) => drawnClasses(draw).map(({ title }) => title));
  expect(titles).toContain("Eisenbahn");
});
