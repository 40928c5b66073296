import { outlines, roles, symbols } from "../../model/draw.ts";
import { address, formOf, type Keys, keysOf, listOf, text } from "./key.ts";

const file = formOf(/^[a-z0-9]+(-[a-z0-9]+)*\.(geojson|kml|gpx|csv)$/, "flood.geojson");
const day = formOf(/^\d{4}-\d{2}-\d{2}$/, "2025-03-18");

/** The words of `draw`, as the reference tells them. */
const drawWords = [
  "first what it is: `area`, `line`, `ring`, `point` or `value`",
  "of an area `tinted`, `hatched`, `hatched-back`, `fading` (with the kilometres over which it does), `outlined`, `strong`, `dashed`",
  `of a line \`${outlines.join("`, `")}\`, \`railway\`, \`route\` (arrows along it)`,
  "of a ring its radii in kilometres, else each point's property `radius`",
  `of a point \`${symbols.join("`, `")}\``,
  `then its part in the story: \`${roles.join("`, `")}\``,
].join("; ");

const source: Keys = {
  name: { shape: text, what: "whose facts the layer shows", example: "PAGASA", required: true },
  url: { shape: address, what: "where they say it", example: "https://example.org/report" },
  licence: { shape: text, what: "under which licence it may be shown", example: "CC BY 4.0" },
};

const layerClass: Keys = {
  value: {
    shape: { is: "anything" },
    what: "the property's value that makes a feature one of the class",
    example: "forecast",
    required: true,
  },
  title: { shape: text, what: "the legend's words for it", example: "Forecast track", required: true },
  draw: { shape: text, what: "what differs from the layer's own `draw`", example: "dashed" },
};

const by: Keys = {
  property: {
    shape: text,
    what: "the property that tells classes apart, or whose number a `value` layer shows",
    example: "kind",
    required: true,
  },
  classes: {
    shape: listOf(keysOf(layerClass)),
    what: "the classes, in the legend's order",
    example: [{ value: "forecast", title: "Forecast track", draw: "dashed" }],
  },
  steps: {
    shape: listOf({ is: "number", least: -1e15, most: 1e15 }),
    what: "the numbers between a value's steps, rising, four at most; round ones are found without it",
    example: [10, 50, 100],
  },
};

const dates: Keys = {
  property: { shape: text, what: "the property with the date", example: "day", required: true },
  holds: {
    shape: { is: "word", of: ["since", "on"] },
    what: "whether a feature holds from that date on (a year or a day), or on that day only",
    example: "on",
    required: true,
  },
};

const earlier: Keys = {
  file: {
    shape: file,
    what: "its file in the folder `layers`",
    example: "flood-2017.geojson",
    required: true,
  },
  asOf: { shape: day, what: "the day that it is true for", example: "2017-09-20", required: true },
};

/** An entry of `layers`: a file of the story's folder `layers` that its map draws. */
export const layerKeys: Keys = {
  file: {
    shape: file,
    what: "its file in the folder `layers`; what stands before the dot is the layer's name. Of its features the map reads `id` and what `by`, `dates` and rings name; `name` is for its editors, and any other property is told",
    example: "flood.geojson",
    required: true,
  },
  title: { shape: text, what: "the legend's words", example: "Flooded ground", required: true },
  draw: { shape: text, what: `how it is drawn: ${drawWords}`, example: "area hatched water", required: true },
  by: {
    shape: keysOf(by),
    what: "what tells its features apart",
    example: { property: "kind", classes: [{ value: "forecast", title: "Forecast", draw: "dashed" }] },
  },
  source: {
    shape: keysOf(source),
    what: "where it is from",
    example: { name: "PAGASA", url: "https://example.org/report" },
    required: true,
  },
  asOf: { shape: day, what: "the day that it is true for", example: "2018-09-16" },
  earlier: {
    shape: listOf(keysOf(earlier)),
    what: "files that show the same on earlier days, for then and now",
    example: [{ file: "flood-2017.geojson", asOf: "2017-09-20" }],
  },
  dates: {
    shape: keysOf(dates),
    what: "the property that tells when a feature holds, for then and now",
    example: { property: "day", holds: "on" },
  },
  credit: { shape: text, what: "words that must be seen on the map", example: "© Copernicus EMS" },
  note: {
    shape: text,
    what: "what the layer cannot say, for the legend",
    example: "Drawn by hand from the agency's map, to about 20 km.",
  },
};
