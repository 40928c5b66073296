#!/usr/bin/env node
/**
 * Asks the registry for known weaknesses (`npm audit`). Fails on one of severity high or above in what reaches readers:
 * maplibre-gl and what it is made from. Others, in tools that run only where the site is built, are named. Where the
 * registry does not answer, as many mirrors, it says so and does not fail.
 *
 * `node .ci/audit.mjs FILE` judges what `npm audit --json` told elsewhere.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

/** Where a package's dependency is installed: beside it, or in the next folder outwards. */
function placeOf(name, parent) {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const place = `${at}${at && "/"}node_modules/${name}`;
    if (place in packages) return place;
    if (!at) return null;
  }
}

const shipped = new Set();
const take = (place) => {
  if (!place || shipped.has(place)) return;
  shipped.add(place);
  for (const name of Object.keys(packages[place].dependencies ?? {})) take(placeOf(name, place));
};
take("node_modules/maplibre-gl");

function auditNow() {
  const { stdout, error } = spawnSync("npm", ["audit", "--json"], {
    encoding: "utf8",
    maxBuffer: 1e8,
    timeout: 60_000,
  });
  return error ? JSON.stringify({ message: error.message }) : stdout;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const told = parsed(process.argv[2] ? readFileSync(process.argv[2], "utf8") : auditNow());
if (!told.vulnerabilities) {
  const why = told.message ?? told.error?.summary ?? "no reason given";
  console.log(`npm audit: not answered (${why}). CONTRIBUTING.md says how to ask another registry.`);
} else {
  const grave = Object.values(told.vulnerabilities).filter(({ severity }) =>
    /^(high|critical)$/.test(severity),
  );
  const inShipped = grave.filter(({ nodes }) => nodes.some((place) => shipped.has(place)));
  for (const each of grave)
    console.log(
      `npm audit: ${each.severity}: ${each.name}, ${inShipped.includes(each) ? "which reaches readers" : "used only where the site is built"}`,
    );
  console.log(
    `npm audit: ${inShipped.length} of ${shipped.size} packages that reach readers have a grave weakness, ${grave.length - inShipped.length} of the others.`,
  );
  if (inShipped.length) process.exitCode = 1;
}
