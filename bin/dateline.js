#!/usr/bin/env node
import { existsSync } from "node:fs";

/** In a package the command is bundled; in the project it is run from its source, and never from what an earlier pack left. */
const source = new URL("../src/cli.ts", import.meta.url);
if (existsSync(source)) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(source.href);
} else await import(new URL("../lib/run/cli.js", import.meta.url).href);
