/** The zoom from which on the map names cities of a rank: the ranks of the product from the first on, capitals and the largest. */
export const cityZooms: readonly number[] = [3, 4.6, 6, 7, 8];
