import { bounds, flag, formOf, type Keys, keysOf, listOf, passage, text } from "./key.ts";
import { layerKeys } from "./layer-keys.ts";
import { noteKeys } from "./note-keys.ts";

const unmappedName: Keys = {
  text: { shape: text, what: "the words, as the article has them", example: "the front", required: true },
  reason: {
    shape: text,
    what: "why the map leaves them out, for readers",
    example: "No single place is meant.",
    required: true,
  },
};

const unmapped = {
  shape: listOf(keysOf(unmappedName)),
  what: "names left off the map on purpose, as the text has them",
  example: [{ text: "the front", reason: "No single place is meant." }],
} as const;

const frames: Keys = {
  wide: { shape: bounds, what: "the same as `map.frame`, which then is left out", example: [22, 44, 41, 53] },
  phone: {
    shape: bounds,
    what: "on maps narrower than 600 pixels; pictures and cards have the wide one",
    example: [30, 44, 40, 51],
  },
};

export const mapKeys: Keys = {
  frame: {
    shape: bounds,
    what: "what the map shows at first, [west, south, east, north] in degrees, west greater than east across the 180th meridian; without it, the places that lie closest for how often and how early they are named",
    example: [22, 44, 41, 53],
  },
  frames: {
    shape: keysOf(frames),
    what: "the frame by the map's width, where a phone's is to be another",
    example: { wide: [22, 44, 41, 53], phone: [30, 44, 40, 51] },
  },
  layers: {
    shape: listOf(text),
    what: "products drawn besides the base ones and those that sites name, by their names in the manifest",
    example: ["occupied", "front-line"],
  },
};

const figure: Keys = {
  passage: { shape: passage, what: "the passage beside which it stands", example: "p8", required: true },
  figure: { shape: text, what: "a figure's id in the manifest", example: "occupied-share", required: true },
};

const comparison: Keys = {
  passage: { shape: passage, what: "the passage that opens it", example: "p8", required: true },
  layer: { shape: text, what: "a layer that is known for two dates", example: "flooded", required: true },
};

const view: Keys = {
  passage: { shape: passage, what: "the passage that it belongs to", example: "p8", required: true },
  frame: {
    shape: bounds,
    what: "what the map shows while it is read",
    example: [32, 46, 37, 48],
    required: true,
  },
  layers: {
    shape: listOf(text),
    what: "layers of the story's own that are drawn in such views alone",
    example: ["flood"],
  },
};

const correction: Keys = {
  date: {
    shape: formOf(/^\d{4}-\d{2}-\d{2}$/, "2025-04-03"),
    what: "the day that it was corrected",
    example: "2025-04-03",
    required: true,
  },
  text: {
    shape: text,
    what: "what was wrong and why, for readers: page, frame, feed and search engines tell it",
    example: "The plant stood 4 km too far east, at the town of its name.",
    required: true,
  },
};

const corrections = {
  shape: listOf(keysOf(correction)),
  what: "what was corrected on the published map",
  example: [{ date: "2025-04-03", text: "The plant stood 4 km too far east." }],
} as const;

const labels = {
  shape: {
    is: "entries",
    by: "the id of a figure or a layer; of an own layer also `flood.deep`, a class by its value, and `flood.note`",
    of: text,
  },
  what: "what figures and layers are called in the text's language",
  example: { occupied: "Occupied on 18 March 2025" },
} as const;

const author = { is: "either", of: [text, listOf(text)] } as const;

/** The front matter of `article.md`. */
export const articleKeys: Keys = {
  title: { shape: text, what: "the headline", example: "Ferry to resume after storm", required: true },
  published: {
    shape: formOf(/^\d{4}-\d{2}-\d{2}$/, "2025-03-18"),
    what: "the day that the article appeared, in quotes or not",
    example: "2025-03-18",
    required: true,
  },
  dek: { shape: text, what: "the standfirst", example: "The harbour opens again on Monday." },
  author: {
    shape: author,
    what: "who wrote it, a name or a list of names: page, feed and search engines tell it",
    example: ["Ada Kovač", "Luca Moretti"],
  },
  dateline: { shape: text, what: "where it was written", example: "Trieste" },
  lang: {
    shape: formOf(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "uk"),
    what: "the language that it is written in, a BCP 47 tag; `en` without it",
    example: "uk",
  },
  map: { shape: keysOf(mapKeys), what: "what the map shows", example: { frame: [22, 44, 41, 53] } },
  numbers: {
    shape: flag,
    what: "`false` leaves the numbers off the pins",
    example: false,
  },
  detail: {
    shape: formOf(/^[^/\\]+\.pmtiles$/, "streets.pmtiles"),
    what: "an archive of streets in the story's folder ([detail.md](detail.md))",
    example: "streets.pmtiles",
  },
  figures: {
    shape: listOf(keysOf(figure)),
    what: "figures of the manifest that stand beside a passage",
    example: [{ passage: "p8", figure: "occupied-share" }],
  },
  comparisons: {
    shape: listOf(keysOf(comparison)),
    what: "layers to compare by their dates",
    example: [{ passage: "p8", layer: "flooded" }],
  },
  layers: {
    shape: listOf(keysOf(layerKeys)),
    what: "layers of the story's own: files in its folder `layers`",
    example: [
      {
        file: "flood.geojson",
        title: "Flooded ground",
        draw: "area hatched water",
        source: { name: "Copernicus EMS" },
        asOf: "2018-09-16",
      },
    ],
  },
  views: {
    shape: listOf(keysOf(view)),
    what: "where the map goes as one reads a passage: it comes back with the next one, stays where a reader moved it, and jumps for those who asked for less motion",
    example: [{ passage: "p8", frame: [32, 46, 37, 48] }],
  },
  notes: {
    shape: listOf(keysOf(noteKeys)),
    what: "a few words each on the map, with a line to what they speak of, eight at most; on a narrow map they stand below it",
    example: [{ at: [121.9, 17.9], text: "Landfall, 1.40 am", towards: "ne" }],
  },
  unmapped,
  corrections,
  labels,
};

const siteWords: Keys = {
  name: { shape: text, what: "the site's name", example: "Триест", required: true },
  summary: { shape: text, what: "the site's summary", example: "Порт на Адріатиці.", required: true },
  label: { shape: text, what: "its `label`, where it has one", example: "Порт" },
  alt: { shape: text, what: "the words of its `photo`, where it has one", example: "Пором біля причалу." },
  more: {
    shape: listOf(text),
    what: "the texts of its `more`, where it has some, in their order",
    example: ["Розклад порома"],
  },
};

export const siteWordsShape = keysOf(siteWords);

/** The front matter of a translation, `article.uk.md`: words only. */
export const translationKeys: Keys = {
  title: { shape: text, what: "the headline", example: "Пором відновить рейси", required: true },
  dek: { shape: text, what: "the standfirst", example: "Порт відкриється в понеділок." },
  author: {
    shape: author,
    what: "the names of who wrote it, as the translation writes them; else as the article does",
    example: ["Ада Ковач", "Лука Моретті"],
  },
  dateline: { shape: text, what: "where it was written", example: "Трієст" },
  unmapped: { ...unmapped, example: [{ text: "фронт", reason: "Не одне місце." }] },
  corrections,
  labels: { ...labels, example: { occupied: "Окуповано станом на 18 березня 2025" } },
  notes: {
    shape: listOf(text),
    what: "the words of the map's notes, in the article's order",
    example: ["Вихід на сушу о 1:40"],
  },
  sites: {
    shape: { is: "entries", by: "the id of a site", of: siteWordsShape },
    what: "the words of every site",
    example: { trieste: { name: "Трієст", summary: "Порт на Адріатиці." } },
  },
};
