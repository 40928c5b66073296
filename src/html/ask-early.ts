import type { Element } from "hast";
import { h } from "hastscript";

/**
 * What cannot wait for the page's own script.
 *
 * Map and text are painted a frame after the heading (`first-frame.css`), but where the address names a place in the text: the browser
 * looks for that while the text would have no length yet.
 *
 * A story's page opens on its map: the engine is on its way before the page's own script has come. Not where the page is not looked
 * at, nor for a reader who asked for less data. A frame may stand far down its host's page, and waits until it is seen.
 */
export const askEarly = `(d=>{let r=d.documentElement,e=d.querySelector("meta[name=engine]");if(!location.hash)r.dataset.late="";if(e&&!d.hidden&&!navigator.connection?.saveData)d.head.append(Object.assign(d.createElement("link"),{rel:"modulepreload",fetchPriority:"low",href:(r.dataset.root??"./")+e.content}))})(document)`;

/** The script that does so; it stands after the head, which says where the engine is. */
export function earlyAskOf(): Element {
  return h("script", askEarly);
}
