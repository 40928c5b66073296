import type { Mode } from "../model/palette.ts";
import type { Settings } from "./settings.ts";

/** What colours the reader asked for: those of the device, or always light or dark. */
export const themes = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof themes)[number];

/** The page's colours, as the reader's device, an embed's address (`?theme=dark`) or the reader's own choice says. */
export interface Theme {
  readonly choice: ThemeChoice;
  /** In which of its modes the page is now; the colours themselves are the live map's and the style sheet's. */
  mode(): Mode;
  /** Remembered where the browser lets it. */
  choose(choice: ThemeChoice): void;
  /** Calls whenever the mode changes. */
  watch(changed: (mode: Mode) => void, signal: AbortSignal): void;
  destroy(): void;
}

/**
 * Sets `data-theme` on the document's root, where colours are not the device's.
 *
 * @param settings where the reader's choice is kept; null where there is none to make
 */
export function createTheme(window: Window, settings: Settings | null): Theme {
  const ended = new AbortController();
  const { documentElement: page } = window.document;
  const device = window.matchMedia("(prefers-color-scheme: dark)");
  const contrast = window.matchMedia("(prefers-contrast: more)");
  const watchers = new Set<(mode: Mode) => void>();
  const asked = new URLSearchParams(window.location.search).get("theme");
  let choice = parseChoice(asked) ?? parseChoice(settings?.get("theme") ?? null) ?? "auto";
  const mode = (): Mode => ({
    dark: choice === "auto" ? device.matches : choice === "dark",
    contrast: contrast.matches,
  });
  const apply = (): void => {
    if (choice === "auto") delete page.dataset.theme;
    else page.dataset.theme = choice;
  };
  const tell = (): void => {
    for (const watcher of [...watchers]) watcher(mode());
  };
  apply();
  for (const setting of [device, contrast])
    setting.addEventListener("change", tell, { signal: ended.signal });
  return {
    get choice() {
      return choice;
    },
    mode,
    choose(next) {
      choice = next;
      apply();
      settings?.set("theme", next);
      tell();
    },
    watch(changed, signal) {
      watchers.add(changed);
      signal.addEventListener("abort", () => watchers.delete(changed), { once: true });
    },
    destroy() {
      ended.abort();
      watchers.clear();
    },
  };
}

function parseChoice(text: string | null): ThemeChoice | null {
  return themes.find((theme) => theme === text) ?? null;
}
