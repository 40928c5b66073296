import { describe, expect, test } from "vitest";
import { extentOf, liesIn } from "../../src/atlas/extent.ts";
import { stateAt } from "../../src/atlas/state-at.ts";
import { hasWorld } from "../../src/atlas/with-world.ts";
import { extentFor } from "../../src/draft/extent-for.ts";
import { kilometresBetween } from "../../src/find/distance.ts";
import { fold } from "../../src/find/gazetteer/fold.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import type { Place } from "../../src/find/gazetteer/place.ts";
import { readTable } from "../../src/find/gazetteer/read-table.ts";
import { readBaseMap } from "../../src/press/base-map.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { namedUnits } from "../atlas/gazetteer-places.ts";

const gazetteer = createGazetteer(tableText);
const facilities = readTable(tableText, "facilities.tsv");

describe("the tables written by hand", () => {
  test.each(facilities.filter(([kind, , , , , , town]) => town && kind !== "area"))(
    "%s %s stands by the town that it names",
    (_, __, lon, lat, ___, ____, town = "") => {
      const here = { anchor: [Number(lon), Number(lat)] } as unknown as Place;
      const distances = gazetteer.entries(fold(town)).map(({ place }) => kilometresBetween(place, here));
      expect(Math.min(...distances)).toBeLessThan(60);
    },
  );

  /** On the border of two states, where the outline may have them on the other side. */
  const onBorders = new Set([
    ...["Niagara Falls", "Lake St. Clair", "Panmunjom", "Itaipu Dam", "Mount Everest", "Kariba Dam"],
    ...["Rafah crossing", "Erez crossing", "Kerem Shalom crossing"],
    ...["St. Peter's Basilica", "St. Peter's Square", "Sistine Chapel"],
  ]);
  const standing = [
    ...readTable(tableText, "areas.tsv").map((row) => [row[0], row[1], row[2], row[3], row[6]] as const),
    ...facilities.map((row) => [row[0], row[1], row[2], row[3], row[5]] as const),
    ...readTable(tableText, "more-places.tsv").map(
      (row) => [row[0], row[1], row[2], row[3], row[5]] as const,
    ),
  ].filter(([kind, , , , country]) => kind !== "line" && kind !== "as" && country);

  test("every island, park, landmark and quarter that stands on a state's ground stands on its own state's", () => {
    const { atlas } = readBaseMap({ stories: "stories", geo: "public/geo", atlas: "atlas" });
    if (!hasWorld(atlas)) throw new Error("There is no atlas of the world.");
    const ground = standing.map(([, name = "", lon, lat, country]) => ({
      name,
      country,
      on: stateAt(atlas, [Number(lon), Number(lat)])?.id,
    }));
    expect(ground.filter(({ on }) => on !== undefined).length).toBeGreaterThan(900);
    expect(ground.filter(({ name, on, country }) => on && on !== country && !onBorders.has(name))).toEqual(
      [],
    );
  });

  /** Parts of the world, each a box: west, south, east, north. */
  test.each<[part: string, box: [number, number, number, number]]>([
    ["Africa", [-18, -36, 34, 31]],
    ["western Asia", [34, 12, 60, 42]],
    ["southern Asia", [60, 5, 95, 40]],
    ["eastern Asia", [95, -11, 150, 55]],
    ["Europe", [-25, 36, 34, 72]],
    ["North America", [-170, 12, -52, 75]],
    ["South America", [-82, -56, -34, 12]],
    ["Oceania", [110, -48, 180, -11]],
  ])("landmarks of the news stand in %s too, twenty or more", (_, [west, south, east, north]) => {
    const marks = facilities.filter(([kind]) => kind !== "area");
    expect(marks.length).toBeGreaterThan(600);
    const here = marks.filter(
      ([, , lon, lat]) =>
        Number(lon) > west && Number(lon) < east && Number(lat) > south && Number(lat) < north,
    );
    expect(here.length).toBeGreaterThanOrEqual(20);
  });

  test("every facility has a source", () => {
    expect(facilities.filter((row) => !/^https?:\/\//.test(row[7] ?? "")).map((row) => row[1])).toEqual([]);
  });

  test("every country has a position on Earth and is found by its name", () => {
    const lost = readTable(tableText, "countries.tsv").filter(([code = "", name = "", lon, lat]) => {
      const onEarth = Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) <= 90;
      return !onEarth || !gazetteer.entries(fold(name)).some(({ place }) => place.country === code);
    });
    expect(lost).toEqual([]);
  });

  test("every state, unit and line that a product draws has its position inside what is drawn", () => {
    const atlas = readAtlas("public/geo");
    const drawn = [
      ...readTable(tableText, "countries.tsv").map(([code = ""]) => gazetteer.country(code)),
      ...namedUnits.map((code) => gazetteer.region(code)),
      ...readTable(tableText, "facilities.tsv").map(
        ([, name = ""]) => gazetteer.entries(fold(name))[0]?.place,
      ),
    ].flatMap((place) => {
      const extent = place && extentFor(place, { atlas, ownFirst: true });
      return extent ? [{ place, extent }] : [];
    });
    const outside = drawn.filter(({ place, extent }) => !liesIn(place.anchor, extentOf(extent, atlas)));
    expect(drawn.length).toBeGreaterThan(150);
    expect(outside.map(({ place }) => `${place.name} ${place.anchor.join(", ")}`)).toEqual([]);
  });
});
