/** The smallest maps of either shape that the page has, in CSS pixels; in larger ones everything has more room. */
export const wide = { width: 640, height: 600 };
export const narrow = { width: 360, height: 256 };

/** Sizes that the page has on most screens, from how large a map on pins stand as they do there. */
export const roomyWide = { width: 703, height: 718, least: { width: 680, height: 620 } };
export const roomyNarrow = { width: 390, height: 338, least: { width: 384, height: 320 } };
