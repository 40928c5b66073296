import { createSnippetPanelOnOpen } from "./embed/snippet-panel-load.ts";
import type { PassageId } from "./model/ids.ts";
import type { StoryData } from "./model/story-data.ts";
import type { WordKey } from "./model/words/en.ts";
import { createSay } from "./model/words.ts";
import { createAddress } from "./state/address.ts";
import { createReading, type Reading } from "./state/reading.ts";
import { createSettings } from "./state/settings.ts";
import { createTheme } from "./state/theme.ts";
import { createMap } from "./views/map/map.ts";
import { createAnnouncer } from "./views/panel/announcer.ts";
import { createCard } from "./views/panel/card.ts";
import { createCardFocus } from "./views/panel/card-focus.ts";
import { createCompareOnOpen } from "./views/panel/compare-load.ts";
import { createFollowSwitch } from "./views/panel/follow-switch.ts";
import { createPlaces } from "./views/panel/places.ts";
import { createThemeSwitch } from "./views/panel/theme-switch.ts";
import { createText } from "./views/text/text.ts";
import { leadTo } from "./views/text/ways.ts";

/** A story that answers its reader. */
export interface App {
  readonly reading: Reading;
  destroy(): void;
}

/**
 * Wires the rooms: one state, and views that know only it.
 *
 * @param root the story's root element as the build wrote it
 * @param data what the build says of the story
 */
export function createApp(root: HTMLElement, data: StoryData, window: Window & typeof globalThis): App {
  const { document } = window;
  const page = document.documentElement;
  const say = createSay(data.lang, data.words as Record<WordKey, (typeof data.words)[string]>);
  const reading = createReading(data.story);
  const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)");
  const calm = (): boolean => reducedMotion.matches;
  let gone = false;
  /** First the answer is painted, then what follows from it is done: the map's move, the text's scroll. */
  const afterPaint = (act: () => void): void => {
    window.requestAnimationFrame(() => window.setTimeout(() => gone || act()));
  };
  const part = (selector: string): HTMLElement | null => root.querySelector(selector);
  const colours = part(".theme");
  const settings = createSettings(window);
  const theme = createTheme(window, colours && settings);

  const cardFocus = createCardFocus(root);
  const toMention = (id: PassageId): void => leadTo(document, id, calm(), reading.get().selection.site);
  const toText = (id: PassageId): void => leadTo(document, id, calm());
  /**
   * A map without its article leads to the host's text where the passage stands in it, else to the story's own page: by
   * the host where that has a way for it, in a tab elsewhere.
   */
  const toStory = async (id: PassageId): Promise<void> => {
    if (!(await toHost()) && !(await frame)?.lead(id)) window.open(`./#${id}`, "_blank", "noopener");
  };

  const site = new URL(page.dataset.root ?? "./", document.baseURI);
  const views: { destroy(): void }[] = [theme, cardFocus];
  if (colours) views.push(createThemeSwitch(colours, theme));
  const article = part(".article");
  if (article) views.push(createText(article, reading, calm, afterPaint), readingLineOf(article, reading));
  const follow = part(".follow");
  if (follow) views.push(createFollowSwitch(follow, reading, settings));
  const places = part(".places");
  const frame = window.parent === window ? null : frameOf(window, data.story.title, reading);
  const toHost = async (): Promise<boolean | undefined> => (await frame)?.read();
  if (places) views.push(createPlaces(places, reading, article ? toMention : toHost));
  const pane = part(".map-pane");
  const map = part("[data-map]");
  if (pane && map) {
    const covers = (): Element[] => [...root.querySelectorAll("[data-card], .compare")];
    const live = (): void => keep(window, site);
    const surroundings = { window, root: site, calm, afterPaint, covers, theme, live };
    views.push(
      createCard(
        article ? root : pane,
        reading,
        say,
        { closed: cardFocus.giveBack, toPassage: article ? toMention : toStory, back: article && toText },
        (id) => data.photos?.[id],
      ),
      createCompareOnOpen(root, say, ({ createCompare }) =>
        createCompare(root, map, data.comparisons, reading, say),
      ),
      createMap(map, data, reading, say, surroundings),
    );
  }
  views.push(createAnnouncer(root, reading, say));

  const unsubscribe = mirrorSelection(root, reading);
  views.push(createAddress(window, reading));
  if (frame) views.push(later(frame));
  const snippets = part(".embed-panel");
  if (snippets) views.push(createSnippetPanelOnOpen(snippets, data, say, site, window));
  return {
    reading,
    destroy() {
      gone = true;
      unsubscribe();
      for (const view of views.reverse()) view.destroy();
    },
  };
}

function readingLineOf(article: HTMLElement, reading: Reading): { destroy(): void } {
  return later(
    arrived(import("./views/text/reading-line.ts"), ({ createReadingLine }) =>
      createReadingLine(article, reading),
    ),
  );
}

/** What is made of a part once its script is there; null where it does not arrive. */
function arrived<Part, Made>(part: Promise<Part>, made: (part: Part) => Made): Promise<Made | null> {
  return part.then(made, () => null);
}

/** The talk with the page around; where its script does not arrive, the map stands without it. */
function frameOf(window: Window & typeof globalThis, title: string, reading: Reading) {
  return arrived(import("./embed/frame.ts"), ({ createFrame }) => createFrame(window, title, reading));
}

/** Keeps the story once all is there, and with the rule for workers that the map's engine brings. */
function keep(window: Window & typeof globalThis, site: URL): void {
  void arrived(import("./offline/keep.ts"), ({ keepForOffline }) => keepForOffline(window, site));
}

/** Writes what is chosen on the story's root element, for a host's own styles and scripts. */
function mirrorSelection(root: HTMLElement, reading: Reading): () => void {
  return reading.subscribe(({ selection }, before) => {
    if (selection === before.selection) return;
    setOrRemove(root, "data-selected-site", selection.site);
    setOrRemove(root, "data-selected-passage", selection.passage);
  });
}

/** A view that comes a little after the others, or null where its script does not. */
function later(made: Promise<{ destroy(): void } | null>): { destroy(): void } {
  return { destroy: () => void made.then((view) => view?.destroy()) };
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
