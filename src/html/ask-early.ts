import type { Element } from "hast";
import { h } from "hastscript";

/**
 * A story's page opens on its map: the engine is on its way before the page's own script has come. Not where the page is not looked
 * at, nor for a reader who asked for less data. A frame may stand far down its host's page, and waits until it is seen.
 */
export const askEarly = `(d=>{let e=d.querySelector("meta[name=engine]");if(e&&!d.hidden&&!navigator.connection?.saveData)d.head.append(Object.assign(d.createElement("link"),{rel:"modulepreload",fetchPriority:"low",href:(d.documentElement.dataset.root??"./")+e.content}))})(document)`;

/** The script that does so; it stands after the head, which says where the engine is. */
export function earlyAskOf(): Element {
  return h("script", askEarly);
}
