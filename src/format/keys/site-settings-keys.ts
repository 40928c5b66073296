import { formOf, type Keys, text } from "./key.ts";

/** `dateline.yaml` beside the stories: what holds for the whole site. */
export const siteSettingsKeys: Keys = {
  front: {
    shape: formOf(/^[^/\\]+$/, "harbour-storm"),
    what: "the story that the site opens with, by its folder's name; without it the newest",
    example: "harbour-storm",
  },
  home: {
    shape: text,
    what: "where the newsroom is at home, as one would say it: of places of one name the finder takes the nearer",
    example: "Trieste, Italy",
  },
  publish: {
    shape: text,
    what: "the newsroom's own command that the desk runs after it has built the site, with its folder as SITE in the environment",
    example: "rsync -a dist/ maps@example.org:/srv/maps/",
  },
};
