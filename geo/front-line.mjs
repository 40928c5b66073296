import { keyOf, ringsOf } from "./trace-ground.mjs";

/**
 * The front line: those edges of the occupied areas that are not the border or the coast of Ukraine.
 *
 * @param {import("geojson").Feature[]} areas occupied, before they are split by year
 * @param {import("geojson").Feature} ukraine
 * @param {string} asOf ISO 8601
 */
export function frontLine(areas, ukraine, asOf) {
  const border = new Set(ringsOf([ukraine]).flat().map(keyOf));
  const lines = ringsOf(areas).flatMap((outline) => inside(outline, border));
  return {
    type: "Feature",
    id: "front-line",
    properties: { name: "Front line", asOf },
    geometry: { type: "MultiLineString", coordinates: lines },
  };
}

/** The stretches of a closed ring that run off the border, each from border to border. */
function inside(outline, border) {
  const open = outline.slice(0, -1);
  const onBorder = (at) => border.has(keyOf(open[at % open.length]));
  const start = open.findIndex((_, at) => onBorder(at));
  if (start < 0) return [outline];
  const stretches = [];
  let stretch = [open[start]];
  for (let at = start + 1; at <= start + open.length; at++) {
    stretch.push(open[at % open.length]);
    if (!onBorder(at)) continue;
    if (stretch.length > 2) stretches.push(stretch);
    stretch = [open[at % open.length]];
  }
  return stretches;
}
