import { obstaclesIn } from "./surroundings.ts";

/** What a card is taken to cover of the map's height: it grows after it opened, and the view must not depend on when. */
const share = 0.35;

/** How many CSS pixels of the map's upper edge are left to a card that lies there and is too wide to look past. */
export function coveredAbove(host: HTMLElement, covers: readonly Element[]): number {
  const { clientWidth: width, clientHeight: height } = host;
  const isCovered = obstaclesIn(host, covers).some(
    ({ left, right, top }) => top < height / 4 && right - left > width / 3,
  );
  return isCovered ? height * share : 0;
}
