import { DatelineMapElement, type MapElementEvents } from "./map-element.ts";

declare global {
  interface HTMLElementTagNameMap {
    "dateline-map": DatelineMapElement;
  }
  interface HTMLElementEventMap extends Pick<MapElementEvents, "siteselect" | "passageselect" | "bind"> {}
}

if (!customElements.get("dateline-map")) customElements.define("dateline-map", DatelineMapElement);
