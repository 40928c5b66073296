/** Width of a letter by its size, on average and with room to spare, as the reader's font is not known. */
const letterWidth = 0.58;
/** Letters as wide as they are high. */
const wideLetter = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff01-\uff60]/gu;
export const lineHeight = 16;

/** How wide a text is in a picture, in pixels, at that size of letters. */
export function widthOf(text: string, size: number): number {
  const wide = text.match(wideLetter)?.length ?? 0;
  return ([...text].length - wide) * size * letterWidth + wide * size;
}
