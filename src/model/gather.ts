import { gap, type PinBox } from "./pin-box.ts";

/** Marks that stand too close to be told apart, and the one mark that stands for them. */
export interface Gathered {
  /** Indexes into the boxes, in their order. */
  readonly members: readonly number[];
  /** The middle of their sites, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Fewer marks than these are pushed apart, which keeps each one near its site. */
const fewest = 4;
/** Radius of the mark that stands for several, in CSS pixels. */
export const gatheredRadius = 11;

/**
 * Finds the marks that would cover one another so much that pushed apart they would stand far from their sites: over the
 * wrong country, on a map of the world. What the reader chose or reads of stands for itself, and so do sites out of view.
 *
 * @param apart whether the box at that index stands for itself in any case
 */
export function gather(boxes: readonly PinBox[], apart: (index: number) => boolean): Gathered[] {
  let groups: Gathered[] = boxes.flatMap(({ x, y, away }, index) =>
    away === null && !apart(index) ? [{ members: [index], x, y }] : [],
  );
  const radiusOf = ({ members: [first = 0, ...others] }: Gathered): number =>
    others.length ? gatheredRadius : (boxes[first]?.radius ?? gatheredRadius);
  const touch = (one: Gathered, other: Gathered): boolean =>
    Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) < radiusOf(one) + radiusOf(other) + gap;
  for (;;) {
    const pair = firstPair(groups, touch);
    if (!pair) break;
    const members = pair.flatMap((group) => group.members).sort((a, b) => a - b);
    const middle = (axis: "x" | "y"): number =>
      members.reduce((sum, index) => sum + (boxes[index]?.[axis] ?? 0), 0) / members.length;
    groups = [
      ...groups.filter((group) => !pair.includes(group)),
      { members, x: middle("x"), y: middle("y") },
    ];
  }
  return groups.filter(({ members }) => members.length >= fewest);
}

function firstPair(
  groups: readonly Gathered[],
  touch: (one: Gathered, other: Gathered) => boolean,
): [Gathered, Gathered] | null {
  for (const [index, one] of groups.entries())
    for (const other of groups.slice(index + 1)) if (touch(one, other)) return [one, other];
  return null;
}
