import { type Pinned, parsePinned, pinnedFile } from "../model/pinned.ts";
import type { StoryData } from "../model/story-data.ts";
import type { WordKey } from "../model/words/en.ts";
import type { Say } from "../model/words.ts";
import { type Snippets, snippetsOf } from "./snippets.ts";

/** The doors in the order in which a publisher should try them, each with the word for it. */
const doors: readonly { readonly door: keyof Snippets; readonly word: WordKey }[] = [
  { door: "frame", word: "embedFrame" },
  { door: "loader", word: "embedLoader" },
  { door: "bound", word: "embedBound" },
  { door: "element", word: "embedElement" },
];

/** Heights that a publisher may keep for a frame, CSS pixels. */
const heights = { least: 200, usual: 640, most: 2000 };

/**
 * Fills the "Embed" panel: the choices, and under them each door's lines of HTML, ready to copy.
 *
 * @param host the `<details>` that the build wrote
 * @param root the site's root folder, an absolute address
 */
export function createSnippetPanel(
  host: HTMLElement,
  { story, languages }: StoryData,
  say: Say<WordKey>,
  root: URL,
  window: Window & typeof globalThis,
): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const { document } = window;
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);
  const labelled = <Control extends HTMLElement>(word: WordKey, control: Control, into = panel): Control => {
    const label = make("label");
    label.append(make("span", { textContent: say(word) }), control);
    into.append(label);
    return control;
  };
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

  const panel: HTMLElement = make("form", { className: "embed-form" });
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
  let latest: Pinned | null = null;
  const pin = labelled("embedPin", make("input", { type: "checkbox" }));
  const offer = pin.parentElement ?? pin;
  offer.hidden = true;
  const boxes = doors.map(({ door, word }) => {
    const part = make("div", { className: "embed-door" });
    const box = labelled(word, make("textarea", { readOnly: true, rows: 3, spellcheck: false }), part);
    const copy = make("button", { type: "button", textContent: say("embedCopy") });
    copy.setAttribute("aria-label", `${say("embedCopy")}: ${say(word)}`);
    /** Beside the button that was pressed, where the reader looks. */
    const told = make("p", { className: "quiet" });
    told.setAttribute("role", "status");
    copy.addEventListener("click", () => copyFrom(box, told), { signal });
    part.append(copy, told);
    panel.append(part);
    return { door, box, told };
  });

  /** The focus stays on the button; where the clipboard is shut, the lines are selected for the reader's own keys. */
  const copyFrom = async (box: HTMLTextAreaElement, told: HTMLElement): Promise<void> => {
    const copied = await window.navigator.clipboard?.writeText(box.value).then(
      () => true,
      () => false,
    );
    if (!copied) box.select();
    for (const other of boxes) other.told.textContent = "";
    told.textContent = say(copied ? "embedCopied" : "embedSelected");
  };
  const draw = (): void => {
    const pixels = Math.round(height.valueAsNumber) || heights.usual;
    const snippets = snippetsOf({
      folder: new URL(language?.value ?? own, root),
      root,
      title: story.title,
      site: site.value,
      theme: theme.value,
      height: Math.min(heights.most, Math.max(heights.least, pixels)),
      pinned: pin.checked ? latest : null,
    });
    for (const { door, box, told } of boxes) {
      box.value = snippets[door];
      told.textContent = "";
    }
  };
  panel.addEventListener("input", draw, { signal });
  panel.addEventListener("submit", (event) => event.preventDefault(), { signal });
  draw();
  host.append(panel);
  /** A site that tells of no such version offers none. */
  void window
    .fetch(new URL(pinnedFile, root), { signal })
    .then((response) => response.json())
    .then(parsePinned)
    .catch(() => null)
    .then((pinned) => {
      latest = pinned;
      offer.hidden = !pinned;
    });
  return {
    destroy() {
      ended.abort();
      panel.remove();
    },
  };
}
