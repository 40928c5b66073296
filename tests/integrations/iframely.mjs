/**
 * Run as a process of its own, in a folder with iframely's `config.js`: asks iframely, whose folder is the first word, for
 * the address that is the second, and writes what it found as JSON. It keeps timers and reads its configuration from where
 * it is started.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, address] = process.argv.slice(2);
/** It looks for further plugins in a folder that npm leaves out where it is empty. */
mkdirSync(join(folder, "node_modules"), { recursive: true });
const load = (file) => import(pathToFileURL(join(folder, "lib", file)).href);
const [{ run }, { findWhitelistRecordFor }] = [await load("core.js"), await load("whitelist.js")];
run(address, { getWhitelistRecord: findWhitelistRecordFor }, (error, found) => {
  if (error) console.error(error);
  process.stdout.write(JSON.stringify(found ?? null), () => process.exit(error ? 1 : 0));
});
