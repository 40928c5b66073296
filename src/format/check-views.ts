import { eastward, mercatorBoxOf } from "../model/mercator.ts";
import { type Bounds, contains } from "../model/position.ts";
import type { Story } from "../model/story.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Report } from "./report.ts";

/** How far beyond the frame's edges the still picture is drawn at least, by its width and height. */
const drawnBeside = 0.75;

/** Holds the frames of phones and passages against the story. */
export function checkViews(story: Story, front: FrontMatter, report: Report): void {
  const { phoneFrame, views } = front;
  if (phoneFrame && !isDrawnAround(story.frame, phoneFrame.bounds))
    report.add(
      phoneFrame.place,
      `front matter: "map.frames.phone" lies beyond what is drawn around the map's frame [${story.frame.join(", ")}]`,
      "Choose a part of that frame, or one that is little larger.",
    );
  const seen = new Set<string>();
  const always = new Set([
    ...front.layers.map(({ name }) => name),
    ...front.comparisons.map(({ layer }) => layer),
    ...story.sites.flatMap(({ layer }) => (layer ? [layer.product] : [])),
  ]);
  for (const { passage, frame, place, layers } of views) {
    if (seen.has(passage))
      report.add(place, `front matter: the passage "${passage}" has two views`, "Keep one of them.");
    seen.add(passage);
    for (const { text, place: at } of layers) {
      if (!story.layers.includes(text))
        report.add(
          at,
          `front matter: a view names the layer "${text}", which the story does not draw`,
          `Layers of the story: ${story.layers.join(", ") || "none"}.`,
        );
      else if (always.has(text) && !front.ownLayers.some(({ name }) => name === text))
        report.add(
          at,
          `front matter: a view names the layer "${text}", which is drawn in every view`,
          "Only a layer of the story's own (`layers`) may wait for its passage.",
        );
      else if (always.has(text))
        report.add(
          at,
          `front matter: a view names the layer "${text}", which a site, a comparison or \`map.layers\` needs in every view`,
          "Take it out of the view, or out of there.",
        );
    }
    warnOfUnseen(story, passage, frame, place, report);
  }
}

function isDrawnAround(frame: Bounds, other: Bounds): boolean {
  const [box, own] = [mercatorBoxOf(frame), mercatorBoxOf(other)];
  const middle = eastward(box.x + box.width / 2, own.x + own.width / 2);
  const [beside, above] = [
    Math.abs(middle) + own.width / 2 - box.width / 2,
    Math.abs(own.y + own.height / 2 - box.y - box.height / 2) + own.height / 2 - box.height / 2,
  ];
  return beside <= drawnBeside * box.width && above <= drawnBeside * box.height;
}

/** Warns of places that a passage names and its view does not show, though the story's frame does. */
function warnOfUnseen(
  { blocks, sites, frame: whole }: Story,
  id: string,
  frame: Bounds,
  place: FrontMatter["views"][number]["place"],
  report: Report,
): void {
  const passage = blocks.find((block) => block.kind === "passage" && block.id === id);
  if (!passage) {
    report.add(
      place,
      `front matter: the article has no passage "${id}"`,
      "Count its paragraphs from p1; headings do not count.",
    );
    return;
  }
  if (passage.kind !== "passage") return;
  const named = new Set(passage.mentions.flatMap(({ role, site }) => (role === "place" ? [site] : [])));
  const unseen = sites.filter(
    ({ id: site, anchor }) => named.has(site) && contains(whole, anchor) && !contains(frame, anchor),
  );
  if (unseen.length)
    report.warn(
      place,
      `front matter: the view of ${id} does not show ${unseen.map(({ name }) => name).join(", ")}, which the passage names`,
      "Widen its frame, unless that is meant: they stand at the map's edge then.",
    );
}
