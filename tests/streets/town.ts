import type { Feature, FeatureCollection, Geometry, Position } from "geojson";

/** A town that is nowhere, in the layers of the Protomaps basemap: a coast in the west, a river, a park, streets in a grid. */
export type Town = Readonly<
  Record<"earth" | "water" | "landuse" | "roads" | "buildings" | "places", FeatureCollection>
>;

type Words = Readonly<Record<string, string>>;

const feature = (geometry: Geometry, properties: Words): Feature => ({
  type: "Feature",
  properties,
  geometry,
});
const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

/** Kilometres that the town reaches from its middle. */
const reach = 6;
/** Kilometres between streets, and which of them are wide. */
const block = 0.16;
const wideEvery = 6;

const streetNames = [
  "Harbour Street",
  "Mill Lane",
  "Station Road",
  "Bell Street",
  "Orchard Row",
  "Quay Street",
];
const avenueNames = ["Long Avenue", "Garden Avenue", "Bridge Avenue", "King's Avenue"];

/** @param middle longitude and latitude of the town's middle */
export function townAt([longitude = 0, latitude = 0]: Position): Town {
  const kilometre = 1 / 111.2;
  /** From kilometres east and north of the middle, turned and bent a little as towns are. */
  const at = (east: number, north: number): Position => {
    const bent = east + 0.12 * Math.sin(north * 1.1);
    const [x, y] = [bent * 0.97 - north * 0.2, bent * 0.2 + north * 0.97];
    return [longitude + (x * kilometre) / Math.cos((latitude * Math.PI) / 180), latitude + y * kilometre];
  };
  const line = (points: readonly (readonly [number, number])[], properties: Words): Feature =>
    feature({ type: "LineString", coordinates: points.map(([x, y]) => at(x, y)) }, properties);
  const area = (points: readonly (readonly [number, number])[], properties: Words): Feature => {
    const ring = points.map(([x, y]) => at(x, y));
    return feature({ type: "Polygon", coordinates: [[...ring, ring[0] as Position]] }, properties);
  };
  const steps = Array.from(
    { length: Math.round((2 * reach) / block) + 1 },
    (_, index) => index * block - reach,
  );
  const coast = steps.map((north): [number, number] => [
    -3.1 + 0.25 * Math.sin(north * 1.7) + 0.1 * Math.sin(north * 7),
    north,
  ]);
  const coastAt = (north: number): number => -3.1 + 0.25 * Math.sin(north * 1.7) + 0.1 * Math.sin(north * 7);
  const riverAt = (east: number): number => 0.5 * Math.sin(east * 0.8) - 0.6;
  const isWet = (east: number, north: number): boolean =>
    east < coastAt(north) + 0.08 || Math.abs(north - riverAt(east)) < 0.13;
  const inPark = (east: number, north: number): boolean =>
    Math.hypot((east - 1.4) / 0.75, (north - 1.5) / 0.5) < 1;
  const lives = (east: number, north: number): boolean =>
    Math.hypot(east, north) < reach * 0.62 && !isWet(east, north) && !inPark(east, north);
  const roads: Feature[] = [];
  for (const [index, fixed] of steps.entries())
    for (const along of ["street", "avenue"] as const) {
      const isWide = index % wideEvery === 0;
      const names = along === "street" ? streetNames : avenueNames;
      const name = `${names[index % names.length]}${isWide ? "" : ` ${Math.floor(index / names.length) + 1}`}`;
      const points = steps.map((moving): [number, number] =>
        along === "street" ? [moving, fixed] : [fixed, moving],
      );
      const dry = ([x, y]: [number, number]): boolean =>
        isWide ? x > coastAt(y) + 0.05 && !inPark(x, y) && Math.hypot(x, y) < reach : lives(x, y);
      let run: [number, number][] = [];
      const close = (): void => {
        if (run.length > 1) roads.push(line(run, { kind: isWide ? "major_road" : "minor_road", name }));
        run = [];
      };
      for (const point of points) dry(point) ? run.push(point) : close();
      close();
    }
  const round = Array.from({ length: 60 }, (_, index): [number, number] => {
    const angle = (index / 59) * Math.PI - Math.PI / 2;
    return [4.2 * Math.cos(angle) * 0.95, 4.2 * Math.sin(angle)];
  });
  roads.push(line(round, { kind: "highway", name: "Ring Motorway", ref: "R1" }));
  roads.push(
    line(
      steps.filter((x) => x > -2).map((x): [number, number] => [x, 0.07 * x * x - 1.7]),
      { kind: "rail", kind_detail: "rail" },
    ),
  );
  roads.push(
    line(
      [
        [0.9, 1.3],
        [1.4, 1.6],
        [1.9, 1.5],
      ],
      { kind: "path", kind_detail: "footway", name: "Lime Walk" },
    ),
  );
  roads.push(
    line(
      [
        [0.95, 1.2],
        [1.5, 1.3],
      ],
      { kind: "path", kind_detail: "footway" },
    ),
  );
  const buildings = steps.slice(0, -1).flatMap((x) =>
    steps.slice(0, -1).flatMap((y): Feature[] => {
      if (!lives(x, y) || !lives(x + block, y + block)) return [];
      const [w, s, e, n] = [x + 0.025, y + 0.025, x + block - 0.025, y + block - 0.025];
      const middle = x + block * (0.35 + 0.3 * Math.abs(Math.sin(x * 91 + y * 57)));
      return [
        area(
          [
            [w, s],
            [middle - 0.008, s],
            [middle - 0.008, n],
            [w, n],
          ],
          { kind: "building" },
        ),
        area(
          [
            [middle + 0.008, s],
            [e, s],
            [e, n - 0.03],
            [middle + 0.008, n - 0.03],
          ],
          { kind: "building" },
        ),
      ];
    }),
  );
  const outer = reach * 1.6;
  const bank = (side: number) =>
    steps
      .filter((x) => x > coastAt(riverAt(x)) - 0.2)
      .map((x): [number, number] => [x, riverAt(x) + side * (0.08 + 0.01 * (reach - x))]);
  const oval = Array.from({ length: 40 }, (_, index): [number, number] => [
    1.4 + 0.7 * Math.cos((index / 40) * 2 * Math.PI),
    1.5 + 0.45 * Math.sin((index / 40) * 2 * Math.PI),
  ]);
  const place = (east: number, north: number, properties: Words): Feature =>
    feature({ type: "Point", coordinates: at(east, north) }, properties);
  return {
    earth: collection([area([...coast, [outer, reach], [outer, -reach]], { kind: "earth" })]),
    water: collection([
      area([...coast, [-outer, reach], [-outer, -reach]], { kind: "ocean" }),
      area([...bank(1), ...bank(-1).reverse()], { kind: "river" }),
      line(
        steps.filter((x) => x > coastAt(riverAt(x))).map((x): [number, number] => [x, riverAt(x)]),
        { kind: "river", name: "Ilse" },
      ),
      area(
        [
          [1.2, 1.4],
          [1.5, 1.4],
          [1.45, 1.55],
          [1.25, 1.52],
        ],
        { kind: "lake", name: "Swan Pond" },
      ),
      area(
        [
          [0.3, 0.3],
          [0.32, 0.3],
          [0.32, 0.31],
        ],
        { kind: "swimming_pool" },
      ),
    ]),
    landuse: collection([
      area(oval, { kind: "park" }),
      area(
        [
          [-2.2, -2.6],
          [-1.4, -2.6],
          [-1.3, -2],
          [-2.1, -1.9],
        ],
        { kind: "cemetery" },
      ),
      area(
        [
          [3, -3.4],
          [5, -4],
          [5.6, -2],
          [3.9, -1.4],
        ],
        { kind: "forest" },
      ),
      area(
        [
          [-1, 2],
          [0, 2],
          [0, 3],
          [-1, 3],
        ],
        { kind: "industrial" },
      ),
    ]),
    roads: collection(roads),
    buildings: collection(buildings),
    places: collection([
      place(0, 0.2, { kind: "locality", kind_detail: "city", name: "Ilsemouth" }),
      place(-1.6, 1.4, {
        kind: "neighbourhood",
        kind_detail: "suburb",
        name: "Northquay",
        "name:de": "Nordkai",
      }),
      place(1.6, -1.3, { kind: "neighbourhood", kind_detail: "suburb", name: "Southmills" }),
      place(0.2, 2.3, { kind: "macrohood", kind_detail: "quarter", name: "Bellfields" }),
      place(-0.9, -0.1, { kind: "neighbourhood", kind_detail: "neighbourhood", name: "Old Harbour" }),
    ]),
  };
}
