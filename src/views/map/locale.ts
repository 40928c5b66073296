import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

/** MapLibre's own words, by its keys, in the page's language. */
export function localeOf(say: Say<WordKey>): Readonly<Record<string, string>> {
  return {
    "Map.Title": say("canvas"),
    "CooperativeGesturesHandler.WindowsHelpText": say("gestureCtrl"),
    "CooperativeGesturesHandler.MacHelpText": say("gestureCommand"),
    "CooperativeGesturesHandler.MobileHelpText": say("gestureTouch"),
  };
}
