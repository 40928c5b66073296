import { cutsOnVertices, merged, outside, ring, within } from "./trace-ground.mjs";
import { leftBank } from "./trace-left-bank.mjs";
import { controlPoints, lineThrough } from "./trace-points.mjs";

/** From the line's end off the Kinburn spit around the south and east of Ukraine, outside it, to its beginning. */
const aroundOccupied = [
  [31.45, 46.58],
  [31.2, 46.4],
  [31.2, 44],
  [36, 44],
  [37, 45.1],
  [38.3, 46.8],
  [40.8, 47.5],
  [41, 50.2],
  [39.5, 50.6],
  [38, 50.25],
];

/** The same for the line of 2015 to 2022, from its end on the Azov coast. */
const aroundBefore = [
  [37.82, 46.9],
  [38.5, 46.9],
  [40.8, 47.5],
  [40.5, 48.6],
  [40.05, 48.6],
];

/**
 * How far off the bank of a drained reservoir the line runs in its bed, to the north and to the west, in degrees: the
 * bank is drawn to about 350 m, and the places on it are held from behind the line.
 */
const offBank = 0.004;

/** How far beyond the border a pocket on it is closed, in degrees of latitude. */
const beyondBorder = 0.2;

/**
 * The occupied areas as of the control points' date: Ukraine beyond the line, on its own border and coast vertex by
 * vertex, in two classes by how long they have been held.
 *
 * @param {import("geojson").Feature} ukraine
 * @param {import("geojson").Feature[]} oblasts for Crimea and Sevastopol
 * @param {import("geojson").Feature[]} former drained reservoirs, for the left bank
 */
export async function occupied(ukraine, oblasts, former) {
  const now = controlPoints("line-of-contact");
  const before = controlPoints("line-2015-2022");
  const bank = leftBank(former.filter(({ properties }) => properties.name === now.leftBankOf)).map(
    ([x, y]) => [x - offBank, y + offBank],
  );
  const line = (points) => lineThrough(points, now.reports);
  const main = [...line(now.main), ...bank, ...line(now.dnipro)];
  const pockets = now.pockets.map(({ points }) => line(points));
  const beyond = [ring([...main, ...aroundOccupied]), ...pockets.map((pocket) => ring(closedBeyond(pocket)))];
  const all = cutsOnVertices(await within(beyond, [ukraine]), ukraine, [main, ...pockets].flat());
  const lineBefore = lineThrough(before.points, before.reports);
  const crimea = oblasts.filter(({ id }) => id === "UA-43" || id === "UA-40");
  const inDonbas = cutsOnVertices(
    await within(all, [ring([...lineBefore, ...aroundBefore])]),
    ukraine,
    lineBefore,
  );
  const old = [...inDonbas, ...(await within(all, crimea))];
  const young = await outside(all, old);
  const feature = (parts, since) => ({
    ...merged(parts),
    id: `since-${since}`,
    properties: { name: `Occupied since ${since}`, since, asOf: now.asOf },
  });
  return { areas: [feature(old, 2014), feature(young, 2022)], all, asOf: now.asOf };
}

/** A pocket's line, closed across the border to its north. */
function closedBeyond(pocket) {
  const north = ([x, y]) => [x, y + beyondBorder];
  return [...pocket, north(pocket.at(-1)), north(pocket[0])];
}
