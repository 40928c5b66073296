/** Kilometres to a degree of latitude. */
const degree = 111.2;

/** Where the map is looked at closely, and how fast the detail falls off from there. */
const foci = [
  { at: [-77.04, 38.9], least: 0.8, per: 0.05 }, // Washington
];

/** Metres to which lines are held near the outline that the story is about, and away from it; a line at `d` kilometres
 * is held to `least + per * d` kilometres, and nowhere to worse than `most`. */
const near = { least: 0.4, per: 0.038, most: 80 };

/**
 * How closely a line has to be kept at a place, in kilometres: finest along `outline`, coarser with the distance from it.
 *
 * @param {[number, number][]} outline points along what the story is about, some 30 km apart or less
 * @returns {(at: [number, number]) => number}
 */
export function detailAround(outline) {
  const focus = foci.map(
    ({ at, least, per }) =>
      (place) =>
        least + per * distance(at, place),
  );
  const known = new Map();
  return ([x, y]) => {
    const place = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    const key = place[0] * 10_000 + place[1];
    if (!known.has(key)) known.set(key, detailAt(place));
    return known.get(key);
  };
  function detailAt(place) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const point of outline) nearest = Math.min(nearest, distance(point, place));
    const held = near.least + near.per * Math.max(0, nearest - 25);
    return Math.min(near.most, held, ...focus.map((kilometres) => kilometres(place)));
  }
}

/** Kilometres between two places, close enough where they are near, never too short where they are far. */
function distance([x1, y1], [x2, y2]) {
  const cos = Math.cos(((y1 + y2) / 2) * (Math.PI / 180));
  return degree * Math.hypot((x1 - x2) * cos, y1 - y2);
}

/** Square kilometres of the triangle of three places. */
export function triangleArea([[x1, y1], [x2, y2], [x3, y3]]) {
  const cos = Math.cos((y2 * Math.PI) / 180);
  return (degree * degree * cos * Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1))) / 2;
}

/** Square kilometres that a ring of places encloses. */
export function ringArea(ring) {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 1) {
    const [x1, y1] = ring[at];
    const [x2, y2] = ring[(at + 1) % ring.length];
    sum += (x1 - ring[0][0]) * (y2 - ring[0][1]) - (x2 - ring[0][0]) * (y1 - ring[0][1]);
  }
  return (Math.abs(sum) / 2) * degree * degree * Math.cos((ring[0][1] * Math.PI) / 180);
}
