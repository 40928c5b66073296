/** Digits of a column's numbers: printable ASCII from "#" on, so that neither tabs nor line ends are among them. */
const base = 90;
const first = 35;

/** A number from 0 on in `width` digits, the largest first. Throws where it does not fit. */
export function digitsOf(number: number, width: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= base ** width)
    throw new Error(`${number} does not fit into ${width} digits of base ${base}.`);
  let digits = "";
  for (let rest = number, at = 0; at < width; at++, rest = Math.floor(rest / base))
    digits = String.fromCharCode(first + (rest % base)) + digits;
  return digits;
}

/** The number of a row in a column, whose numbers have one width and nothing between them: nothing is parsed at opening. */
export function numberAt(column: string, width: number, row: number): number {
  let number = 0;
  for (let at = row * width; at < (row + 1) * width; at++)
    number = number * base + column.charCodeAt(at) - first;
  return number;
}

/** Between the columns of a packed table. */
export const betweenColumns = "\f";
