import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const room = fileURLToPath(new URL("../embed/", import.meta.url));

/** The scripts that other pages load, by the name that their snippets use, which therefore stays for good. */
const entries = {
  embed: "loader.ts",
  "dateline-map": "map-element-define.ts",
  "dateline-bind": "bind.ts",
};

/** Their files. */
export const embedScripts: readonly string[] = Object.keys(entries).map((name) => `${name}.js`);

/** Writes the scripts and the element's manifest into the site; each script whole, so that a host may pin it by its hash. */
export async function buildEmbedScripts(site: string): Promise<void> {
  for (const [name, file] of Object.entries(entries))
    await build({
      configFile: false,
      publicDir: false,
      logLevel: "warn",
      build: {
        outDir: site,
        emptyOutDir: false,
        target: "es2022",
        modulePreload: false,
        rolldownOptions: {
          input: { [name]: join(room, file) },
          preserveEntrySignatures: "strict",
          output: { entryFileNames: "[name].js" },
        },
      },
    });
  await copyFile(join(room, "custom-elements.json"), join(site, "custom-elements.json"));
}
