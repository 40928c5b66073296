import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands, runDateline } from "../../src/commands/dateline.ts";
import type { Surface } from "../../src/commands/surface.ts";

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const refuse = (): never => {
    throw new Error("Help needs nothing of the world.");
  };
  const surface: Surface = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: refuse,
    today: refuse,
    open: refuse,
  };
  const code = await runDateline(words, surface);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const names = Object.keys(commands);
const fileOf = (name: string): string => readFileSync(`src/commands/${name}.ts`, "utf8");
/** A command's code, with that of this room which it loads when it runs and what that imports of it. */
function sourceOf(name: string): string {
  const own = fileOf(name);
  const loaded = namedIn(own, /import\("\.\/([a-z-]+)\.ts"\)/g).map(fileOf);
  const beside = loaded
    .flatMap((text) => namedIn(text, /^import \{[^}]*\} from "\.\/([a-z-]+)\.ts"/gm))
    .map(fileOf);
  return [own, ...loaded, ...beside].join("\n");
}

function namedIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, file = ""]) => file);
}

describe("dateline", () => {
  test.each(["--help", "-h"])("lists its subcommands for %s and ends with 0", async (option) => {
    const { code, out, err } = await run(option);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const listed = [...out.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name);
    expect(listed).toEqual(["new", "build", "serve", "dev", "desk", "story", "check", "third-party"]);
  });

  test.each(["--version", "-v"])("says for %s which Dateline it is", async (option) => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await run(option)).toEqual({ code: 0, out: version, err: "" });
  });

  test.each([
    ["no subcommand", [], /^Which command\?\n/],
    ["one that is not there", ["fetch"], /^There is no command "fetch"\.\n/],
    ["a name that every object has", ["toString"], /^There is no command "toString"\.\n/],
    ["an option before it", ["--out", "x", "build"], /^There is no command "--out"\.\n/],
  ])("ends with 2 and the list for %s", async (_, words, message) => {
    const { code, out, err } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    for (const name of names) expect(err).toContain(`\n  ${name} `);
  });
});

describe.each(names)("dateline %s", (name) => {
  const command = commands[name];

  test.each(["--help", "-h"])("says for %s what it does, and ends with 0", async (option) => {
    const { code, out, err } = await run(name, option);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`^dateline ${name} `));
    expect(out).toContain(command?.what);
  });

  test("has every option that it takes in its help, and no other", async () => {
    const { out } = await run(name, "--help");
    const told = [...out.matchAll(/^ {2}--([a-z-]+)\b/gm)].map(([, option]) => option);
    expect(told).toEqual(Object.keys(command?.options ?? {}));
    expect(told).toContain("help");
  });

  test("reads every option that it takes: beside its line there, its code names it", () => {
    const own = Object.keys(command?.options ?? {}).filter((option) => option !== "help");
    const unread = own.filter(
      (option) =>
        !new RegExp(`\\{[^{}:]*\\b${option}\\b[^{}:]*\\}|options\\["${option}"\\]`).test(sourceOf(name)),
    );
    expect(unread).toEqual([]);
  });

  test("tells in its help what it reads of the environment", async () => {
    const { out } = await run(name, "--help");
    const read = [...sourceOf(name).matchAll(/process\.env\.([A-Z_]+)/g)].map(([, variable]) => variable);
    for (const variable of read) expect(out).toContain(variable);
  });

  test("ends with 2 and its help for an option that it does not take", async () => {
    const { code, out, err } = await run(name, "--no-such-option");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/--no-such-option/);
    expect(err).toContain(command?.help);
  });
});

describe("package.json", () => {
  const { bin, scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const called = Object.entries<string>(scripts).flatMap(([script, line]) => {
    const name = /^tsx src\/cli\.ts (\S+)$/.exec(line)?.[1];
    return name ? [[script, name] as const] : [];
  });

  test("names the command", () => {
    expect(bin).toEqual({ dateline: "bin/dateline.js" });
  });

  test("has a script for every subcommand, which its help names", () => {
    expect(called.map(([, name]) => name).sort()).toEqual([...names].sort());
    for (const [script, name] of called) expect(commands[name]?.help).toContain(`npm run ${script} -- `);
  });
});
