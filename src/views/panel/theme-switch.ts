import { type Theme, themes } from "../../state/theme.ts";

/**
 * The reader's choice of colours, of use once the script runs.
 *
 * @param host hidden by the build; holds a `select` of the themes
 */
export function createThemeSwitch(host: HTMLElement, theme: Theme): { destroy(): void } {
  const ended = new AbortController();
  const select = host.querySelector("select");
  if (!select) throw new Error("No select in .theme.");
  select.value = theme.choice;
  host.hidden = false;
  select.addEventListener(
    "change",
    () => theme.choose(themes.find((each) => each === select.value) ?? "auto"),
    { signal: ended.signal },
  );
  return { destroy: () => ended.abort() };
}
