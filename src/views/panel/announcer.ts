import { passageNumberOf } from "../../model/ids.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { fillPhrase, slotOf, slotsOf } from "./own-words.ts";

/** Says each change of selection once, in words, to those who do not see it. */
export function createAnnouncer(host: HTMLElement, reading: Reading, say: Say<WordKey>): { destroy(): void } {
  const status = host.ownerDocument.createElement("p");
  status.className = "for-ears";
  status.setAttribute("role", "status");
  host.append(status);
  const unsubscribe = reading.subscribe((now, before) => {
    if (now.selection === before.selection) return;
    const { site, passage } = now.selection;
    const name = site && reading.order.site(site)?.name;
    const { lang } = reading.story;
    if (name && passage)
      fillPhrase(status, say("announceSite", { name: slotOf(0), number: passageNumberOf(passage) }), lang, [
        name,
      ]);
    else if (passage) {
      const names = reading.order.sitesOf(passage).map((id) => reading.order.site(id)?.name ?? "");
      const number = passageNumberOf(passage);
      const phrase = names.length
        ? say("announcePassage", { number, names: slotsOf(names, say, 0) })
        : say("passage", { number });
      fillPhrase(status, phrase, lang, names);
    } else status.textContent = say("announceCleared");
  });
  return {
    destroy() {
      unsubscribe();
      status.remove();
    },
  };
}
