/**
 * The zoom up to which a map is drawn from overviews: products with as much detail as shows there. Beyond it, the
 * products themselves are fetched.
 */
export const overviewZoom = 5.25;
