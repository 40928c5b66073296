import { newOptions } from "./new-options.ts";
import { atlasOption, geoOption, storiesOption } from "./options.ts";

/** What `story` reads, whichever of its words follows. */
export const storyOptions = {
  title: { ...newOptions.title, what: `new: ${newOptions.title.what}` },
  published: { ...newOptions.published, what: `new: ${newOptions.published.what}` },
  stories: storiesOption,
  geo: geoOption,
  atlas: atlasOption,
  language: { ...newOptions.language, what: `new, find: ${newOptions.language.what}` },
  home: { ...newOptions.home, what: `new, find: ${newOptions.home.what}` },
  json: newOptions.json,
} as const;
