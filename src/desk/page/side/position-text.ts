/** A position as people read it: latitude first, with the letters of the compass. @param digits after the point */
export function positionText([longitude = 0, latitude = 0]: readonly number[], digits = 4): string {
  const part = (degrees: number, plus: string, minus: string): string =>
    `${Math.abs(degrees).toFixed(digits)}° ${degrees < 0 ? minus : plus}`;
  return `${part(latitude, "N", "S")}, ${part(longitude, "E", "W")}`;
}
