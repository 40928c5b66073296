import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { snippetsOf } from "../../src/embed/snippets.ts";

const compiler = resolve("node_modules/typescript/bin/tsc");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-types-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What TypeScript says of a page's code, a line each. @param name its ending tells whether it is JSX */
async function faultsIn(code: string, name = "page.ts"): Promise<string[]> {
  const page = join(folder, name);
  await writeFile(page, code);
  const options = {
    ...{ strict: true, noEmit: true, allowImportingTsExtensions: true, types: [] },
    ...{ target: "ES2022", module: "ESNext", moduleResolution: "bundler" },
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    jsx: "react-jsx",
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

/** As much of React as its types tell a compiler: elements by name, and none that it does not know. */
const react = {
  "react/index.d.ts": `export namespace JSX {
    type Element = object;
    interface ElementChildrenAttribute { children: unknown }
    interface IntrinsicElements {
      a: { href: string; children?: unknown };
      div: { [data: \`data-\${string}\`]: string; children?: unknown };
      img: { src: string; alt: string; width?: string };
      link: { rel: string; href: string; integrity?: string; crossorigin?: string };
      main: { children?: unknown };
      picture: { children?: unknown };
      script: { type: string; src: string; integrity?: string; crossorigin?: string };
      source: { type: string; srcset: string };
    }
  }`,
  "react/jsx-runtime.d.ts": `export { JSX } from "./index";
    export function jsx(...given: unknown[]): object;
    export function jsxs(...given: unknown[]): object;`,
};

describe("In JSX", () => {
  beforeAll(async () => {
    await mkdir(join(folder, "node_modules/react"), { recursive: true });
    for (const [name, text] of Object.entries(react))
      await writeFile(join(folder, "node_modules", name), text);
    for (const name of ["dateline-map.d.ts", "jsx.d.ts"])
      await copyFile(resolve("src/embed", name), join(folder, name));
  });

  test("the element has its attributes and events, and what is not chosen may be undefined or null", async () => {
    const faults = await faultsIn(
      `import type {} from "./jsx.d.ts";
      export const Page = ({ site }: { site?: string }) => (
        <main>
          <dateline-map src="https://maps.example/" story="my-story" site={site} theme={null} bind=""
            onsiteselect={({ detail }) => detail.site?.length}>
            <a href="https://maps.example/my-story/"><img src="poster.png" alt="Map" width="100%" /></a>
          </dateline-map>
        </main>
      );`,
      "page.tsx",
    );
    expect(faults).toEqual([]);
  }, 60_000);

  test("a page is told of what it gets wrong", async () => {
    const faults = await faultsIn(
      `import type {} from "./jsx.d.ts";
      export const Page = () => <dateline-map site={7} marks="no" onbind={({ detail }) => detail.lost} />;`,
      "page.tsx",
    );
    expect(faults).toEqual([
      "Type 'number' is not assignable to type 'string'.",
      expect.stringMatching(/^Type '"no"' is not assignable/),
      "Property 'lost' does not exist on type 'BindDetail'.",
    ]);
  }, 60_000);

  test.each(["loader", "bound", "element"] as const)(
    "the lines for the %s are taken as they are, as MDX takes them, no style among them",
    async (door) => {
      const site = new URL("https://maps.example/");
      const lines = snippetsOf({
        folder: new URL("my-story/", site),
        root: site,
        title: 'A "map" <of> {two} & more',
        site: "city-hall",
        theme: "dark",
        height: 640,
        pinned: {
          folder: "pinned/0123456789abcdef/",
          integrity: { "embed.js": "sha384-x", "dateline-bind.js": "sha384-y" },
        },
      })[door];
      expect(lines).not.toMatch(/ style=/);
      const faults = await faultsIn(
        `import type {} from "./jsx.d.ts";\nexport const page = <main>${lines}</main>;`,
        "page.tsx",
      );
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
