import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const compiler = resolve("node_modules/typescript/bin/tsc");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-types-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What TypeScript says of a page's code, a line each. */
async function faultsIn(code: string): Promise<string[]> {
  const page = join(folder, "page.ts");
  await writeFile(page, code);
  const options = {
    ...{ strict: true, noEmit: true, allowImportingTsExtensions: true, types: [] },
    ...{ target: "ES2022", module: "ESNext", moduleResolution: "bundler" },
    lib: ["ES2023", "DOM", "DOM.Iterable"],
  };
  const project = join(folder, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions: options, files: [page] }));
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", project]).catch(
    (failed: { stdout: string }) => failed,
  );
  return [...stdout.matchAll(/error TS\d+: (.*)/g)].map(([, message]) => message ?? "");
}

const told = JSON.stringify(resolve("src/embed/dateline-map.d.ts"));
const made = JSON.stringify(resolve("src/embed/map-element.ts"));

test("The types for other pages fit the element as it is", async () => {
  const faults = await faultsIn(`
    import type { DatelineMapElement as Told, DatelineMapEventMap } from ${told};
    import type { DatelineMapElement as Made, MapElementEvents } from ${made};
    export type Own = Omit<Told, keyof HTMLElement>;
    export const element = (made: Made): Own => made;
    export const events = (made: MapElementEvents): DatelineMapEventMap => made;
    export const names: (keyof MapElementEvents)[] = [] as (keyof DatelineMapEventMap)[];
  `);
  expect(faults).toEqual([]);
}, 60_000);

test("A page that uses them is told of what it gets wrong", async () => {
  const faults = await faultsIn(`
    import type {} from ${told};
    const map = document.createElement("dateline-map");
    map.select("kyiv");
    map.addEventListener("siteselect", ({ detail }) => detail.site?.length);
    map.addEventListener("click", ({ clientX }) => clientX);
    map.select(7);
    map.addEventListener("bind", ({ detail }) => detail.lost);
  `);
  expect(faults).toEqual([
    "Argument of type 'number' is not assignable to parameter of type 'string'.",
    "Property 'lost' does not exist on type 'BindDetail'.",
  ]);
}, 60_000);
