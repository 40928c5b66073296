import type { Element } from "hast";
import { h } from "hastscript";
import type { Edition } from "../edition.ts";
import { creditsOf } from "../legend.ts";
import { shapes } from "./picture-shapes.ts";

/** What stands beside a page besides what always does. */
export interface TakeAway {
  /** Whether the story fits into one file. */
  readonly hasFile: boolean;
}

/** The panel "Take this map with you": links to the files beside the page, which need no script. */
export function takePanelOf(edition: Edition, { hasFile }: TakeAway): Element {
  const { say, story, layers } = edition;
  const file = (name: string, text: string): Element =>
    h("a", { href: `./${name}`, download: `${story.id}-${name}` }, text);
  const row = (title: string, links: readonly Element[]): Element =>
    h("p", [h("span", title), ...links.flatMap((link) => [" ", link])]);
  return h("details", { class: "take-panel" }, [
    h("summary", say("take")),
    row(say("takePictures"), [
      ...shapes.map(({ file: name, ratio }) => file(name, `PNG ${ratio}`)),
      file("map.svg", "SVG"),
    ]),
    row(say("takePlaces"), [
      file("places.csv", "CSV"),
      file("places.geojson", "GeoJSON"),
      file("places.kml", "KML"),
      file("linked-places.json", "Linked Places"),
      file("annotations.jsonld", "Web Annotations"),
    ]),
    row(say("takeStory"), [
      ...(hasFile ? [file("whole.html", say("takeFile"))] : []),
      h("a", { href: "./handout.html" }, say("takeHandout")),
    ]),
    h("p", { class: "quiet" }, say("takeCredit", { credits: creditsOf(layers) })),
  ]);
}
