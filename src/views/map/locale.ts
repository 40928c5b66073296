import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

/** What MapLibre itself says, in the page's language, by MapLibre's keys. */
export function localeOf(say: Say<WordKey>): Record<string, string> {
  return {
    "Map.Title": say("canvas"),
    "CooperativeGesturesHandler.WindowsHelpText": say("gestureCtrl"),
    "CooperativeGesturesHandler.MacHelpText": say("gestureCommand"),
    "CooperativeGesturesHandler.MobileHelpText": say("gestureTouch"),
  };
}
