import { expect, test } from "vitest";
import { parseHouseStyle } from "../../src/format/house-style.ts";
import { createReport, problemText } from "../../src/format/report.ts";
import { parseSiteSettings } from "../../src/format/site-settings.ts";
import { checkWith, entryOf, feature, frontOf, geoJson, square } from "./layer-story.ts";
import { collection, site } from "./trial-story.ts";

const flood = (draw = "area", more = "") => frontOf("flood.geojson", entryOf(draw, more));
const area = feature("a", "Polygon", square);
const of = (text = geoJson(area)) => ({ "flood.geojson": text });

/** A story's check, as a person reads it. */
function story(front: string, layers = {}, linz: Record<string, unknown> = {}, more = {}): string {
  const sites = collection([site("linz", [14.29, 48.31], linz)]);
  return checkWith(front, layers, sites, more).all.map(problemText).join("\n");
}

function style(source: string): string {
  const report = createReport("style.yaml");
  parseHouseStyle(source, new Set(["a.woff2"]), report);
  return report.problems.map(problemText).join("\n");
}

function settings(source: string): string {
  const report = createReport("dateline.yaml");
  parseSiteSettings(source, ["one"], report);
  return report.problems.map(problemText).join("\n");
}

const translation = (more: string) => ({
  "article.de.md": `---\ntitle: Titel\nsites:\n  linz: { name: Linz, summary: Stadt. }\n${more}---\n\nIn [Linz](#linz).\n`,
});

test.each<[where: string, told: () => string, message: RegExp, hint: RegExp]>([
  ["the front matter", () => story("titel: x\n"), /article\.md:\d+:1: .*unknown key "titel"/, /"title"/],
  ["map", () => story("map: { fram: [1, 2, 3, 4] }\n"), /:\d+:8: .*"fram" of "map"/, /"frame"/],
  [
    "map.frames",
    () => story("map: { frames: { fone: [1, 2, 3, 4] } }\n"),
    /"fone" of "frames"/,
    /wide, phone/,
  ],
  ["figures", () => story("figures:\n  - { passage: p1, figur: x }\n"), /"figur" of "figures"/, /"figure"/],
  [
    "comparisons",
    () => story("comparisons:\n  - { passage: p1, layr: x }\n"),
    /"layr" of "comparisons"/,
    /"layer"/,
  ],
  [
    "views",
    () => story("views:\n  - { passage: p1, frame: [1, 2, 3, 4], layer: [a] }\n"),
    /"layer" of "views"/,
    /"layers"/,
  ],
  ["notes", () => story("notes:\n  - { at: [14, 48], text: x, toward: n }\n"), /"toward" of/, /"towards"/],
  ["unmapped", () => story("unmapped:\n  - { text: More, reson: x }\n"), /"reson" of/, /"reason"/],
  [
    "corrections",
    () => story('corrections:\n  - { date: "2025-01-01", txt: x }\n'),
    /"txt" of "corrections"/,
    /"text"/,
  ],
  ["layers", () => story(flood("area", "\nnot: x"), of()), /"not" of "layers"/, /"note"/],
  ["a layer's source", () => story(flood().replace("url", "uri"), of()), /"uri" of "source"/, /"url"/],
  [
    "a layer's by",
    () => story(flood("value", "\nby: { property: n, step: [1] }"), of()),
    /"step" of "by"/,
    /"steps"/,
  ],
  [
    "a layer's classes",
    () => story(flood("area", "\nby: { property: n, classes: [{ value: 1, titel: x }] }"), of()),
    /"titel" of "classes"/,
    /"title"/,
  ],
  [
    "a layer's dates",
    () => story(flood("area", "\ndates: { property: n, hold: on }"), of()),
    /"hold" of "dates"/,
    /"holds"/,
  ],
  [
    "a layer's earlier files",
    () => story(flood("area", '\nearlier: [{ file: a.csv, asof: "2020-01-01" }]'), of()),
    /"asof" of "earlier"/,
    /"asOf"/,
  ],
  [
    "a layer's file",
    () => story(flood(), of(geoJson(area).replace("{", '{"titel":1,'))),
    /flood\.geojson:1:2: warning: unknown key "titel"/,
    /Known keys/,
  ],
  [
    "a layer's feature",
    () => story(flood(), of(geoJson({ ...area, property: {} }))),
    /flood\.geojson:2:\d+: warning: unknown key "property" of "features"/,
    /"properties"/,
  ],
  [
    "a layer's geometry",
    () => story(flood(), of(geoJson({ ...area, geometry: { ...area.geometry, coords: [] } }))),
    /unknown key "coords" of "geometry"/,
    /Known keys/,
  ],
  [
    "the properties of a layer's feature",
    () =>
      story(
        flood("area", "\nby: { property: depth, classes: [{ value: 1, title: x }] }"),
        of(geoJson({ ...area, properties: { depth: 1, dephts: 2, stroke: "#f00" } })),
      ),
    /flood\.geojson:2:\d+: warning: nothing reads the properties "dephts", "stroke"/,
    /Did you mean "depth" by "dephts"\? .*Colours are said by "draw"/,
  ],
  [
    "the columns of a layer's CSV",
    () => story(frontOf("q.csv", entryOf("point quake")), { "q.csv": "id,name,lon,lat,dead\na,A,14,48,3\n" }),
    /q\.csv:1:1: warning: nothing reads the property "dead"/,
    /reads "id"/,
  ],
  ["a site", () => story("", {}, { simbol: "star" }), /sites\.geojson:\d+:\d+: .*"simbol"/, /"symbol"/],
  [
    "a site's source",
    () => story("", {}, { source: { name: "x", urll: "y" } }),
    /"source": unknown key "urll"/,
    /"url"/,
  ],
  [
    "a site's layer",
    () => story("", {}, { layer: { product: "countries", featur: "AT" } }),
    /"layer": unknown key "featur"/,
    /"feature"/,
  ],
  [
    "a site's photo",
    () => story("", {}, { photo: { file: "a.jpg", alt: "x", credi: "y" } }),
    /"photo": unknown key "credi"/,
    /"credit"/,
  ],
  [
    "a site's links",
    () => story("", {}, { more: [{ text: "x", link: "https://a.example/" }] }),
    /"more": unknown key "link"/,
    /url/,
  ],
  ["a translation", () => story("", {}, {}, translation("titl: x\n")), /de\.md:5:1: .*"titl"/, /"title"/],
  [
    "a translation's site",
    () =>
      story("", {}, {}, { "article.de.md": translation("")["article.de.md"].replace("summary", "sumary") }),
    /"sumary" of "linz"/,
    /"summary"/,
  ],
  ["style.yaml", () => style("logos: {}\n"), /style\.yaml:1:1: .*"logos"/, /"logo"/],
  ["its colours", () => style('colours: { papr: "#ffffff" }\n'), /1:12: .*"papr"/, /"paper"/],
  [
    "one of its colours",
    () => style('colours: { paper: { light: "#ffffff", drak: "#000000" } }\n'),
    /"drak" of "paper"/,
    /light, dark/,
  ],
  ["its families", () => style("type: { txt: { family: A } }\n"), /"txt" of "type"/, /"text"/],
  [
    "its fonts",
    () => style("type: { text: { family: A, files: [{ file: a.woff2, wieght: 4 }] } }\n"),
    /"wieght" of "files"/,
    /"weight"/,
  ],
  ["its logo", () => style("logo: { file: a.svg, alt: x, link: y }\n"), /"link" of "logo"/, /url/],
  ["dateline.yaml", () => settings("hom: x\n"), /dateline\.yaml:1:1: .*"hom"/, /"home"/],
])("An unknown key in %s is told with its place and what to do", (_, told, message, hint) => {
  const lines = told();
  expect(lines).toMatch(message);
  const [found = ""] = lines.split(/\n(?! )/).filter((each) => message.test(each));
  expect(found.split("\n")[1]).toMatch(hint);
});
