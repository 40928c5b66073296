import { atlasOption, geoOption, storiesOption } from "./options.ts";

/** What `new` reads, as `story new` does. */
export const newOptions = {
  title: {
    type: "string",
    value: "T",
    what: "the story's title, where its front matter has none; else the article's headline",
  },
  published: {
    type: "string",
    value: "YYYY-MM-DD",
    what: "the story's day, where its front matter has none; else the article's own, or today",
  },
  stories: storiesOption,
  geo: geoOption,
  atlas: atlasOption,
  language: {
    type: "string",
    value: "CODE",
    what: "the article's language (en, de, fr, es, pl, uk); told from the text where it is left out",
  },
  home: {
    type: "string",
    value: "PLACE",
    what: 'where the paper is at home, such as "Dublin, Ohio"; else `home` of dateline.yaml',
  },
  json: { type: "boolean", what: "prints JSON, for tools" },
} as const;
