import type { StoryData } from "../model/story-data.ts";
import type { WordKey } from "../model/words/en.ts";
import type { Say } from "../model/words.ts";

/** Makes an element with these properties. */
export type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties?: Partial<HTMLElementTagNameMap[Name]>,
) => HTMLElementTagNameMap[Name];

/** Puts a control with its label into the panel, or into a part of it. */
export type Labelled = <Control extends HTMLElement>(
  word: WordKey,
  control: Control,
  into?: HTMLElement,
) => Control;

/** Heights that a publisher may keep for a frame, CSS pixels. */
const heights = { least: 200, usual: 640, most: 2000 };

/** What a publisher chooses. */
export interface SnippetFields {
  /** The id of the site, or "". */
  site(): string;
  theme(): string;
  /** CSS pixels. */
  height(): number;
  /** The way from the site's root to the story in the language chosen. */
  folder(): string;
  /** Whether the scripts are to be those of today for good. */
  readonly pin: HTMLInputElement;
  /** Whether the map is to be that of today for good. */
  readonly state: HTMLInputElement;
}

export function createFields(
  { story, languages }: StoryData,
  make: Make,
  labelled: Labelled,
  say: Say<WordKey>,
): SnippetFields {
  const choice = (
    word: WordKey,
    options: readonly (readonly [value: string, text: string])[],
  ): HTMLSelectElement => {
    const select = make("select");
    select.append(
      ...options.map(([value, text]) => make("option", { value, textContent: text, dir: "auto" })),
    );
    return labelled(word, select);
  };
  const site = choice("embedSite", [
    ["", say("embedNoSite")],
    ...story.sites.map(({ id, name }) => [id, name] as const),
  ]);
  const language =
    languages.length > 1
      ? choice(
          "embedLanguage",
          languages.map(({ lang, url }) => [
            url,
            new Intl.DisplayNames([say.lang], { type: "language" }).of(lang.split("-")[0] ?? lang) ?? lang,
          ]),
        )
      : null;
  const own = languages.find(({ lang }) => lang === story.lang)?.url ?? "./";
  if (language) language.value = own;
  const theme = choice("theme", [
    ["", say("themeReader")],
    ["light", say("themeLight")],
    ["dark", say("themeDark")],
  ]);
  const height = labelled(
    "embedHeight",
    make("input", {
      type: "number",
      min: String(heights.least),
      max: String(heights.most),
      step: "10",
      value: String(heights.usual),
    }),
  );
  const pin = labelled("embedPin", make("input", { type: "checkbox" }));
  const state = labelled("embedState", make("input", { type: "checkbox" }));
  return {
    pin,
    state,
    site: () => site.value,
    theme: () => theme.value,
    folder: () => language?.value ?? own,
    height() {
      const pixels = Math.round(height.valueAsNumber) || heights.usual;
      return Math.min(heights.most, Math.max(heights.least, pixels));
    },
  };
}
