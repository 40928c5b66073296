import { articleKeys, translationKeys } from "./article-keys.ts";
import type { Keys } from "./key.ts";
import { fileKeys, siteKeys } from "./site-keys.ts";
import { siteSettingsKeys } from "./site-settings-keys.ts";
import { styleKeys } from "./style-keys.ts";

/** A file of the format, or a part of one, and its keys. */
export interface FormatFile {
  /** Its schema's name, and the anchor of its part of the reference. */
  readonly id: string;
  readonly title: string;
  /** In Markdown, for the reference. */
  readonly intro: string;
  readonly written: "yaml" | "json";
  readonly keys: Keys;
  /** The table of the objects in one of its lists, which the reference lists by itself. */
  readonly items?: { readonly key: string; readonly title: string; readonly keys: Keys };
}

/** Every file that has keys, in the order of the reference. */
export const formatFiles: readonly FormatFile[] = [
  {
    id: "article",
    title: "article.md: the front matter",
    intro: "YAML between two lines `---` at the top of the article, which is CommonMark below it.",
    written: "yaml",
    keys: articleKeys,
  },
  {
    id: "translation",
    title: "article.uk.md: the front matter of a translation",
    intro:
      "A translation stands beside the article, its language in its name. It has the same passages with the same mentions in each, and words only in its front matter.",
    written: "yaml",
    keys: translationKeys,
  },
  {
    id: "sites",
    title: "sites.geojson",
    intro: "An RFC 7946 FeatureCollection of points, one for each site.",
    written: "json",
    keys: fileKeys,
    items: { key: "features", title: "A site", keys: siteKeys },
  },
  {
    id: "dateline",
    title: "dateline.yaml: what holds for the whole site",
    intro: "YAML beside the folders of the stories, such as `stories/dateline.yaml`. A site does without it.",
    written: "yaml",
    keys: siteSettingsKeys,
  },
  {
    id: "style",
    title: "style.yaml: the house style",
    intro:
      "YAML beside the stories, such as `stories/style.yaml`, with its fonts and pictures beside it. [style.md](style.md) has examples, and what the build refuses.",
    written: "yaml",
    keys: styleKeys,
  },
];
