const radians = Math.PI / 180;
/** WGS 84: equatorial radius in kilometres and first eccentricity. */
const equator = 6378.137;
const eccentricity = Math.sqrt(0.00669437999014);

const authalic = (s) => {
  const es = eccentricity * s;
  return (1 - eccentricity ** 2) * (s / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * eccentricity));
};
const pole = authalic(1);
const sine = (latitude) => authalic(Math.sin(latitude * radians)) / pole;

/** Area of polygon features in square kilometres on the WGS 84 ellipsoid, by their authalic latitudes. */
export function areaOf(features) {
  return features
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .reduce(
      (sum, [outer, ...holes]) =>
        sum + ringArea(outer) - holes.reduce((less, hole) => less + ringArea(hole), 0),
      0,
    );
}

function ringArea(ring) {
  let sum = 0;
  for (let at = 1; at < ring.length; at++)
    sum += (ring[at][0] - ring[at - 1][0]) * radians * (sine(ring[at][1]) + sine(ring[at - 1][1]));
  return Math.abs((sum * equator ** 2 * pole) / 4);
}
