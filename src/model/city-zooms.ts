/** The zoom from which on the map names cities of a rank: the ranks of the product from the first on, capitals and the largest. */
export const cityZooms: readonly number[] = [3, 4.6, 6, 7, 8];

/** Whether the map names a city of that rank at that zoom; never one of a rank that has none. */
export function isCityNamed(rank: unknown, zoom: number): boolean {
  const from = cityZooms[Number(rank) - 1];
  return from !== undefined && from <= zoom;
}
