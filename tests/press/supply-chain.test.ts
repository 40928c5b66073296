import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, { integrity?: string; hasInstallScript?: boolean }>>;
};

it("No install script is run: npm refuses what package.json does not name, there each is denied, and only one package has any", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^strict-allow-scripts=true$/m);
  expect(JSON.parse(readFileSync("package.json", "utf8")).allowScripts).toEqual({ esbuild: false });
  expect(readFileSync(".ci/run", "utf8")).toMatch(/^if npm ci --ignore-scripts && /m);
  const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
  expect(scripted, "a package with an install script came: see that it works without").toEqual([
    "node_modules/esbuild",
  ]);
});

it("That one works as it was unpacked", () => {
  const file = "node_modules/esbuild/bin/esbuild";
  const { version } = JSON.parse(readFileSync("node_modules/esbuild/package.json", "utf8"));
  expect(readFileSync(file, "utf8")).toMatch(/^#!\/usr\/bin\/env node/);
  expect(execFileSync(process.execPath, [file, "--version"], { encoding: "utf8" }).trim()).toBe(version);
});

/** Binaries for other platforms, which `.ci/complete-lock.mjs` enters without a hash, are not installed here. */
it("Every package that is installed has the hash of its bytes in the lock file", () => {
  const installed = Object.keys(packages).filter((path) => path && existsSync(path));
  expect(installed.length).toBeGreaterThan(300);
  expect(installed.filter((path) => !packages[path]?.integrity?.startsWith("sha512-"))).toEqual([]);
});
