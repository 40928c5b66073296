import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { shippedCode } from "../../src/press/shipped-code.ts";
import { thirdPartyNotices } from "../../src/press/third-party.ts";

const atlas = readAtlas("public/geo");
const notices = `${thirdPartyNotices(shippedCode(), atlas).trimEnd()}\n`;

it("THIRD-PARTY.md is what `npm run third-party` writes", () => {
  expect(readFileSync("THIRD-PARTY.md", "utf8"), "run npm run third-party and commit what it writes").toBe(
    notices,
  );
});

it("Every dependency of what ships is named, each with a licence that lets it ship", () => {
  const { dependencies } = JSON.parse(readFileSync("node_modules/maplibre-gl/package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  const named = [...notices.matchAll(/^\| ([@\w/.-]+) \| ([\d.]+) \| (.+) \|$/gm)];
  const licences = new Map(named.map(([, name, , licence]) => [name, licence]));
  for (const name of Object.keys(dependencies).filter((each) => !each.startsWith("@types/")))
    expect(licences.get(name) ?? "not named", name).toMatch(
      /^\(?(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|Unlicense|CC0-1\.0)/,
    );
});

it("Every source of the map's data is named with its licence", () => {
  for (const { sources } of atlas.manifest.layers)
    for (const { name, licence } of sources) {
      expect(notices).toContain(`[${name}]`);
      expect(notices).toContain(licence);
    }
});
