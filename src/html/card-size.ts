/** Size of the card that social networks show, in pixels. Source: the Open Graph images that they ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
