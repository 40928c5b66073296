import { passageNumberOf } from "../../model/ids.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";

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
    if (name && passage) status.textContent = say("announceSite", { name, number: passageNumberOf(passage) });
    else if (passage) {
      const names = reading.order.sitesOf(passage).map((id) => reading.order.site(id)?.name ?? "");
      status.textContent = names.length
        ? say("announcePassage", {
            number: passageNumberOf(passage),
            names: new Intl.ListFormat(say.lang, { type: "conjunction" }).format(names),
          })
        : say("passage", { number: passageNumberOf(passage) });
    } else status.textContent = say("announceCleared");
  });
  return {
    destroy() {
      unsubscribe();
      status.remove();
    },
  };
}
