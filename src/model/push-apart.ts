import type { Size } from "./mercator.ts";
import { edge, gap, type PinBox } from "./pin-box.ts";
import { type Rect, waysOut } from "./rect.ts";

const rounds = 96;

/** Moves marks that are too near apart, evenly along the axis on which they are farther apart, and all of them out of obstacles. */
export function pushApart(
  spots: [number, number][],
  boxes: readonly PinBox[],
  { width, height }: Size,
  obstacles: readonly Rect[],
): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    spots.forEach((spot, index) => {
      for (const obstacle of obstacles)
        if (leave(spot, reachOf(boxes[index] as PinBox), obstacle, obstacles, { width, height }))
          moved = true;
    });
    for (let a = 0; a < spots.length; a++) {
      const [first, boxA] = [spots[a], boxes[a]];
      for (let b = a + 1; first && boxA && b < spots.length; b++) {
        const second = spots[b];
        const boxB = boxes[b];
        if (!second || !boxB) continue;
        const dx = second[0] - first[0];
        const dy = second[1] - first[1];
        const axis = Math.abs(dx) >= Math.abs(dy) ? 0 : 1;
        const apart = axis === 0 ? dx : dy;
        const lack = boxA.radius + boxB.radius + gap - Math.abs(apart);
        if (lack <= 0.01) continue;
        moved = true;
        const push = (apart < 0 ? -lack : lack) / 2;
        first[axis] -= push;
        second[axis] += push;
        keepInside(first, boxA, width, height);
        keepInside(second, boxB, width, height);
      }
    }
    if (!moved) return;
  }
}

/** Moves a spot out of one of the obstacles by the shortest way that stays on the map, and into no other if it can; tells whether it had to. */
function leave(
  spot: [number, number],
  reach: number,
  obstacle: Rect,
  obstacles: readonly Rect[],
  { width, height }: Size,
): boolean {
  const [x, y] = spot;
  let least = Number.POSITIVE_INFINITY;
  for (const way of waysOut(spot, reach, obstacle)) {
    const [toX, toY] = way;
    const isTaken = obstacles.some((other) => waysOut(way, reach - 0.01, other).length);
    const far = Math.hypot(toX - x, toY - y) + (isTaken ? width + height : 0);
    if (toX < reach || toY < reach || toX > width - reach || toY > height - reach || far >= least) continue;
    least = far;
    [spot[0], spot[1]] = way;
  }
  return least < Number.POSITIVE_INFINITY;
}

/** How far from its middle a mark wants no edge and nothing that lies over the map: the arrow of one out of view is part of it. */
function reachOf({ radius, away }: PinBox): number {
  return radius + (away === null ? gap : edge);
}

/** Keeps a mark that was pushed on the map. */
function keepInside(spot: [number, number], box: PinBox, width: number, height: number): void {
  const inset = reachOf(box);
  spot[0] = Math.max(inset, Math.min(width - inset, spot[0]));
  spot[1] = Math.max(inset, Math.min(height - inset, spot[1]));
}
