import { obstaclesIn } from "./surroundings.ts";

/** What lies over the map leaves it this share of its height at least. */
const most = 0.5;

/** How many CSS pixels of the map's upper edge a card covers that is too wide to look past. */
export function coveredAbove(host: HTMLElement, covers: readonly Element[]): number {
  const { clientWidth: width, clientHeight: height } = host;
  const cards = obstaclesIn(host, covers).filter(
    ({ left, right, top }) => top < height / 4 && right - left > width / 3,
  );
  return Math.min(height * most, Math.max(0, ...cards.map(({ bottom }) => bottom)));
}
