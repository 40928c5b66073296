import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";
import { storiesFolder, story } from "../commands/run-story.ts";

const text = `MUNICH — Bavaria closed its schools on Monday as the Elbe rose in Dresden.

A fire broke out in Springfield. Austria offered pumps, and the Pennines were white.
`;

/** What an editor does with the unsure sites of a story: look, agree, take the doubt out. */
function settle(folder: string): void {
  const file = join(folder, "sites.geojson");
  const sites = JSON.parse(readFileSync(file, "utf8"));
  for (const { properties } of sites.features)
    for (const key of ["confidence", "reason", "alternatives"]) delete properties[key];
  writeFileSync(file, JSON.stringify(sites));
}

test("a text with a range that no layer draws becomes a page once the unsure places are settled", async () => {
  const stories = await storiesFolder();
  writeFileSync(join(stories, "flood.txt"), text);
  const drafted = await story("new", "flood", join(stories, "flood.txt"), "--stories", stories);
  expect(drafted.code).toBe(0);
  expect(drafted.out).toContain("Left off the map: Pennines. No outline of it is at hand.");
  expect(readFileSync(join(stories, "flood", "article.md"), "utf8")).toContain(
    "- text: Pennines\n    reason: No outline of it is at hand.",
  );

  const before = await story("check", "flood", "--stories", stories);
  expect(before.code).toBe(1);
  expect(before.out).toEqual([
    expect.stringMatching(/^flood: 0 problems;/),
    expect.stringMatching(/^ {2}unsure: /),
  ]);

  settle(join(stories, "flood"));
  const after = await story("check", "flood", "--stories", stories);
  expect(after).toEqual({
    code: 0,
    err: [],
    out: [
      expect.stringMatching(
        /^flood: 0 problems; (\d+) names found: \d+ mapped, 1 left off with reason, 0 open$/,
      ),
    ],
  });

  const built = await buildSite({ stories, geo: "public/geo", atlas: "atlas" }, join(stories, ".site"));
  expect(built).toEqual({ ok: true, stories: ["flood"], drawn: ["flood"], warnings: [] });
  expect(readFileSync(join(stories, ".site", "flood", "index.html"), "utf8")).toContain(
    "No outline of it is at hand.",
  );
}, 120_000);

test("add-site refuses a range that no layer draws, and says what to do", async () => {
  const stories = await storiesFolder();
  writeFileSync(join(stories, "rain.txt"), "Rain fell in Leeds. Then the PENNINES were white.\n");
  await story("new", "rain", join(stories, "rain.txt"), "--stories", stories);
  const { code, err } = await story("add-site", "rain", "Pennines", "--stories", stories);
  expect(code).toBe(1);
  expect(err[0]).toMatch(/^No outline of Pennines is at hand.*List the name under "unmapped" in/);
});

test("a region that has its town's name is drawn as itself, for an editor to settle", async () => {
  const stories = await storiesFolder();
  writeFileSync(join(stories, "talks.txt"), "The delegates met in Geneva on Monday.\n");
  const { out } = await story("new", "talks", join(stories, "talks.txt"), "--stories", stories, "--json");
  expect(JSON.parse(out[0] ?? "")).toMatchObject({
    mentions: 1,
    unsure: [expect.stringMatching(/^gen/)],
    undrawn: [],
  });
});

test("the proposed frame holds what happens, not the capitals that speak of it", async () => {
  const stories = await storiesFolder();
  writeFileSync(
    join(stories, "storm.txt"),
    "Roofs flew off in Porto and in Braga on Monday. Washington offered help to Portugal.\n",
  );
  await story("new", "storm", join(stories, "storm.txt"), "--stories", stories);
  const article = readFileSync(join(stories, "storm", "article.md"), "utf8");
  const frame = [...(/frame:\s*((?:- \S+\s*){4})/.exec(article)?.[1]?.matchAll(/-?\d+\.\d+/g) ?? [])].map(
    Number,
  );
  const [west = 0, south = 0, east = 0, north = 0] = frame;
  expect([west < -8.62, east > -8.42, south < 41.15, north > 41.55]).toEqual([true, true, true, true]);
  expect(Math.max(east - west, north - south)).toBeLessThan(2);
});
