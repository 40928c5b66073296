import { lineString, pointToLineDistance } from "@turf/turf";

/** How far off a border a river may run and still be what the border follows, in kilometres. */
const nearest = 2.5;

/** The least length of such a stretch, in kilometres: shorter ones are rivers that cross the border. */
const shortest = 15;

/** Kilometres to a degree of latitude. */
const degree = 111.2;

/**
 * A river's line, laid on the border wherever the border follows the river, so that no border is drawn beside its own
 * river.
 *
 * @param {number[][]} line
 * @param {number[][][]} rings the border's outlines, closed
 */
export function alongBorder(line, rings) {
  const near = line.map((at) => nearestVertex(at, rings));
  const drawn = [];
  for (let at = 0; at < line.length; at += 1) {
    const end = stretchFrom(at, near);
    if (lengthOf(line.slice(at, end + 1)) < shortest) drawn.push(line[at]);
    else {
      drawn.push(...between(near[at], near[end]));
      at = end;
    }
  }
  return drawn;
}

/** The last index of the stretch that begins at an index and keeps to one ring; the index before it where none does. */
function stretchFrom(at, near) {
  let end = at - 1;
  while (near[end + 1] && near[end + 1].ring === near[at].ring) end += 1;
  return end;
}

/** The vertex of the border that is nearest to a place, or null where the border is too far. */
function nearestVertex(at, rings) {
  let best = null;
  for (const ring of rings)
    for (let index = 1; index < ring.length; index += 1) {
      const far = distance(at, ring[index]);
      if (!best || far < best.far) best = { ring, index, far };
    }
  const { ring, index } = best;
  const around = [-1, 0, 1].map((step) => ring[(index + step + ring.length - 1) % (ring.length - 1)]);
  return pointToLineDistance(at, lineString(around)) <= nearest ? best : null;
}

/** The shorter way along a ring from one vertex to another. */
function between(from, to) {
  const open = from.ring.slice(0, -1);
  const way = (step) => {
    const places = [];
    for (let at = from.index % open.length; ; at = (at + step + open.length) % open.length) {
      places.push(open[at]);
      if (at === to.index % open.length) return places;
    }
  };
  const [on, back] = [way(1), way(-1)];
  return lengthOf(on) <= lengthOf(back) ? on : back;
}

function lengthOf(line) {
  return line.reduce((sum, at, index) => sum + (index ? distance(line[index - 1], at) : 0), 0);
}

function distance([x1, y1], [x2, y2]) {
  return degree * Math.hypot((x1 - x2) * Math.cos(((y1 + y2) * Math.PI) / 360), y1 - y2);
}
