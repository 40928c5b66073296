#!/usr/bin/env node
/**
 * Completes package-lock.json after `npm install` on a registry mirror that lacks some platforms' binaries.
 *
 * npm leaves an optional dependency that it cannot find out of the lock, and `npm ci` then refuses the lock
 * as incomplete. Each one left out is entered with the version that its parent pins and the platform that
 * its name states, so that `npm ci` passes over it here and installs it where that platform is at home.
 * Download addresses are removed: the lock holds for any registry.
 */
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "openharmony",
  "win32",
  "aix",
  "netbsd",
  "openbsd",
  "sunos",
];
const processors = [
  "arm64",
  "arm",
  "x64",
  "ia32",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "mips64el",
  "wasm32",
];

const added = [];
for (const [path, parent] of Object.entries(lock.packages)) {
  delete parent.resolved;
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages) continue;
    const words = name.split(/[/-]/);
    const os = systems.find((word) => words.includes(word));
    const cpu = processors.find((word) => words.includes(word));
    if (!os || !cpu)
      throw new Error(`${name}, optional for ${path}, is not in the lock and its name states no platform`);
    const libc = words.some((word) => word.startsWith("musl"))
      ? "musl"
      : os === "linux"
        ? "glibc"
        : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(libc && { libc: [libc] }),
      ...(parent.dev && { dev: true }),
      optional: true,
      os: [os],
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `entered ${added.length} missing optional packages` : "the lock is complete");
