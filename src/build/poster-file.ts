import { readFileSync } from "node:fs";
import { s } from "hastscript";
import { pinsOf } from "../model/pins.ts";
import { posterOf } from "../views/poster/poster.ts";
import { projectionOf } from "../views/poster/projection.ts";
import type { Edition } from "./edition.ts";
import { htmlOf } from "./page/element.ts";
import { creditsOf } from "./page/legend.ts";
import { paletteCss } from "./page/styles.ts";

const posterCss = readFileSync(new URL("../views/poster/poster.css", import.meta.url), "utf8");

/** Radius of a pin and height of a line of the credits, in the poster's units. */
const pinRadius = 24;
const lineHeight = 44;

/**
 * `poster.svg`: the map's first picture as a file of its own, for pages that show it as an image. Its colours, pins, the
 * date of its front line and its credits are in it, as nothing stands beside it there.
 */
export function posterFileOf({ story, layers, atlas, say }: Edition): string {
  const drawn = layers.map((layer) => ({ layer, features: atlas.features(layer.name), compared: false }));
  const poster = posterOf(drawn, story.frame, say("map"));
  const projection = projectionOf(story.frame);
  const height = Math.round(projection.height);
  const pins = pinsOf(story).map(({ site, number }) => {
    const [x, y] = projection.project(site.anchor).map(Math.round) as [number, number];
    return s("g", { class: "pin" }, [
      s("title", site.name),
      s("circle", { cx: x, cy: y, r: pinRadius }),
      s("text", { x, y: y + pinRadius / 3 }, String(number)),
    ]);
  });
  const dated = layers.find(({ draw, asOf }) => draw === "front" && asOf);
  const lines = [
    ...(dated?.asOf ? [say("posterDate", { date: say.date(dated.asOf) })] : []),
    say("credits", { credits: creditsOf(layers) }),
  ];
  const notes = lines.map((line, index) =>
    s(
      "text",
      { class: "note", x: lineHeight / 2, y: height - (lines.length - index - 0.5) * lineHeight },
      line,
    ),
  );
  const css =
    paletteCss() +
    posterCss +
    ".poster{position:static;overflow:hidden;background:var(--sea)}" +
    ".pin circle{fill:var(--pin);stroke:var(--halo);stroke-width:4}" +
    ".pin text{fill:var(--pin-ink);font:700 26px system-ui,sans-serif;text-anchor:middle}" +
    ".note{fill:var(--label);stroke:var(--halo);stroke-width:8;paint-order:stroke;font:32px system-ui,sans-serif}";
  return htmlOf({
    ...poster,
    properties: {
      ...poster.properties,
      xmlns: "http://www.w3.org/2000/svg",
      width: projection.width,
      height,
    },
    children: [s("style", css), ...poster.children, ...pins, ...notes],
  });
}
