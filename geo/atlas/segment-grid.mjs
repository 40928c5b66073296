/**
 * Pairs of segments that cross, or of which one's end lies within the other. Segments that share both ends do not count:
 * nothing lies between them.
 *
 * @param {Int32Array} segments four numbers each: x and y of both ends, in whole units
 * @param {number} cell width of a grid's cell in the same units, somewhat more than most segments are long
 * @returns {[number, number][]} indexes of segments
 */
export function crossingPairs(segments, cell) {
  const grid = gridOf(segments, cell);
  const pairs = [];
  for (const list of grid.values())
    for (let one = 0; one < list.length; one += 1)
      for (let two = one + 1; two < list.length; two += 1)
        if (cross(segments, 4 * list[one], 4 * list[two])) pairs.push([list[one], list[two]]);
  return pairs;
}

/** Segments by the cells that they pass, column by column, so that a long slanting one is in few. */
function gridOf(segments, cell) {
  const grid = new Map();
  for (let at = 0; at < segments.length; at += 4) {
    const [x1, y1, x2, y2] = segments.subarray(at, at + 4);
    const [west, east] = [Math.floor(Math.min(x1, x2) / cell), Math.floor(Math.max(x1, x2) / cell)];
    const slope = x1 === x2 ? 0 : (y2 - y1) / (x2 - x1);
    for (let column = west; column <= east; column += 1) {
      const from = Math.max(column * cell, Math.min(x1, x2));
      const to = Math.min((column + 1) * cell, Math.max(x1, x2));
      const ends = x1 === x2 ? [y1, y2] : [y1 + (from - x1) * slope, y1 + (to - x1) * slope];
      const [south, north] = [
        Math.floor((Math.min(...ends) - 1) / cell),
        Math.floor((Math.max(...ends) + 1) / cell),
      ];
      for (let row = south; row <= north; row += 1) {
        const key = column * 4_000_000 + row;
        const list = grid.get(key);
        if (list) list.push(at / 4);
        else grid.set(key, [at / 4]);
      }
    }
  }
  return grid;
}

/** On which side of the line from 1 to 2 a place lies: exact, as all are whole numbers below 2^22. */
const side = (x1, y1, x2, y2, x, y) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

function cross(s, i, j) {
  const [ax, ay, bx, by] = [s[i], s[i + 1], s[i + 2], s[i + 3]];
  const [cx, cy, dx, dy] = [s[j], s[j + 1], s[j + 2], s[j + 3]];
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const [c, d] = [side(ax, ay, bx, by, cx, cy), side(ax, ay, bx, by, dx, dy)];
  const [a, b] = [side(cx, cy, dx, dy, ax, ay), side(cx, cy, dx, dy, bx, by)];
  const shares = (x, y) => (x === ax && y === ay) || (x === bx && y === by);
  const [sharesC, sharesD] = [shares(cx, cy), shares(dx, dy)];
  if (sharesC && sharesD) return false;
  if (!sharesC && !sharesD && c * d < 0 && a * b < 0) return true;
  const inside = (x, y, x1, y1, x2, y2) =>
    (x !== x1 || y !== y1) &&
    (x !== x2 || y !== y2) &&
    x >= Math.min(x1, x2) &&
    x <= Math.max(x1, x2) &&
    y >= Math.min(y1, y2) &&
    y <= Math.max(y1, y2);
  return (
    (c === 0 && inside(cx, cy, ax, ay, bx, by)) ||
    (d === 0 && inside(dx, dy, ax, ay, bx, by)) ||
    (a === 0 && inside(ax, ay, cx, cy, dx, dy)) ||
    (b === 0 && inside(bx, by, cx, cy, dx, dy))
  );
}
