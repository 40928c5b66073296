/** Degrees of a cell of the grid in which segments are looked up. */
const cell = 0.25;

/**
 * The segments that cross or touch another anywhere but at an end of both. Two with the same ends do not count:
 * between them lies nothing.
 *
 * @param {number[][][]} lines
 * @returns {{ line: number, at: number }[]} the line's index and that of the point where the segment ends
 */
export function crossings(lines) {
  const found = new Map();
  for (const segments of gridOf(lines).values())
    for (let one = 0; one < segments.length; one += 1)
      for (let two = one + 1; two < segments.length; two += 1)
        if (cross(segments[one], segments[two]))
          for (const { line, at } of [segments[one], segments[two]]) found.set(`${line} ${at}`, { line, at });
  return [...found.values()];
}

function gridOf(lines) {
  const grid = new Map();
  lines.forEach((places, line) => {
    for (let at = 1; at < places.length; at += 1) {
      const segment = { line, at, from: places[at - 1], to: places[at] };
      if (same(segment.from, segment.to)) continue;
      for (const key of cellsOf(segment)) {
        const list = grid.get(key);
        if (list) list.push(segment);
        else grid.set(key, [segment]);
      }
    }
  });
  return grid;
}

function* cellsOf({ from, to }) {
  const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])].map((x) => Math.floor(x / cell));
  const [south, north] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])].map((y) =>
    Math.floor(y / cell),
  );
  for (let x = west; x <= east; x += 1) for (let y = south; y <= north; y += 1) yield x * 10_000 + y;
}

const same = ([x1, y1], [x2, y2]) => x1 === x2 && y1 === y2;

/** On which side of a line a place lies: -1, 0 or 1. Places are rounded to 0.001 degrees, so what is under 1e-9 is nil. */
function side([x1, y1], [x2, y2], [x3, y3]) {
  const value = (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);
  return Math.abs(value) < 1e-9 ? 0 : Math.sign(value);
}

const within = ([x, y], [x1, y1], [x2, y2]) =>
  x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);

const touches = (end, { from, to }) =>
  !same(end, from) && !same(end, to) && side(from, to, end) === 0 && within(end, from, to);

/** Whether two segments have a point in common that is not an end of both. */
function cross(one, two) {
  const [{ from: a, to: b }, { from: c, to: d }] = [one, two];
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]))
    return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1]))
    return false;
  if (touches(a, two) || touches(b, two) || touches(c, one) || touches(d, one)) return true;
  if (same(a, c) || same(a, d) || same(b, c) || same(b, d)) return false;
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
