import type { Reading } from "../../state/reading.ts";
import type { Settings } from "../../state/settings.ts";

/**
 * The reader's say whether the map goes along with their reading.
 *
 * @param host hidden by the build; holds a checkbox
 */
export function createFollowSwitch(
  host: HTMLElement,
  reading: Reading,
  settings: Settings,
): { destroy(): void } {
  const ended = new AbortController();
  const box = host.querySelector("input");
  if (!box) throw new Error("No input in .follow.");
  reading.follow(settings.get("follows") !== "no");
  box.checked = reading.get().follows;
  host.hidden = false;
  box.addEventListener(
    "change",
    () => {
      reading.follow(box.checked);
      settings.set("follows", box.checked ? "yes" : "no");
    },
    { signal: ended.signal },
  );
  return { destroy: () => ended.abort() };
}
