import { execFile } from "node:child_process";
import { describe, expect, test } from "vitest";

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `npm run check-story -- ...` does, without npm's own lines. */
function run(...options: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "src/cli.ts", "check", ...options],
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const geo = ["--geo", "tests/fixtures/geo"];
const linz = "tests/fixtures/stories/linz-bridge";
const lost = "tests/fixtures/broken/link-to-no-site";

const outcomes: [title: string, options: string[], code: number, stdout: RegExp, stderr: RegExp][] = [
  ["one good story is said to be in order", [linz, ...geo], 0, /^1 story is in order\.\n$/, /^$/],
  ["two are counted", [linz, linz, ...geo], 0, /^2 stories are in order\.\n$/, /^$/],
  ["a folder's trailing slash does no harm", [`${linz}/`, ...geo], 0, /in order/, /^$/],
  [
    "without folders, every story under --stories is checked",
    ["--stories", "tests/fixtures/stories", ...geo],
    0,
    /in order/,
    /^$/,
  ],
  [
    "a problem is told with file, line, column and hint",
    [linz, lost, ...geo],
    1,
    /link-to-no-site\/article\.md:6:14: a link to #lintz, which is no site\n {4}Did you mean #linz\?/,
    /^2 problems to mend\.\n$/,
  ],
  [
    "a folder that is not there is a problem of its files",
    ["nowhere", ...geo],
    1,
    /nowhere\/article\.md:1:1: the file is missing/,
    /2 problems/,
  ],
  [
    "a folder without stories cannot be checked",
    ["--stories", "src/model/words", ...geo],
    2,
    /^$/,
    /holds no story/,
  ],
  [
    "a missing folder of stories cannot be checked",
    ["--stories", "nowhere", ...geo],
    2,
    /^$/,
    /no folder nowhere/,
  ],
  [
    "missing geodata cannot be checked against",
    [linz, "--geo", "nowhere"],
    2,
    /^$/,
    /nowhere\/manifest\.json is missing/,
  ],
  ["an unknown option shows the usage", ["--fast"], 2, /^$/, /--stories/],
];

describe("check-story", () => {
  test.concurrent.each(outcomes)("%s", async (_title, options, code, stdout, stderr) => {
    const outcome = await run(...options);
    expect(outcome).toEqual({
      code,
      stdout: expect.stringMatching(stdout),
      stderr: expect.stringMatching(stderr),
    });
  });

  test("--json prints the problems as a list for tools", async () => {
    const { code, stdout } = await run("--json", lost, ...geo);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toContainEqual({
      severity: "error",
      file: `${lost}/article.md`,
      line: 6,
      column: 14,
      message: "a link to #lintz, which is no site",
      hint: "Did you mean #linz? Else add the site to sites.geojson.",
    });
  });

  test("--json prints an empty list where all is in order", async () => {
    expect(await run("--json", linz, ...geo)).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
  });
});
