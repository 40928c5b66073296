import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { embedEntries } from "./embed-entries.ts";
import { buildWholeScript } from "./whole-script.ts";

const room = fileURLToPath(new URL("../embed/", import.meta.url));

/** What tells tools of the element: the manifest of custom elements, its types, and those for JSX. */
const descriptions = ["custom-elements.json", "dateline-map.d.ts", "jsx.d.ts"];

/** Writes the scripts and the element's descriptions into the site; each script whole, so that a host may pin it by its hash. */
export async function buildEmbedScripts(site: string): Promise<void> {
  for (const [name, file] of Object.entries(embedEntries))
    await buildWholeScript(site, name, join(room, file));
  for (const name of descriptions) await copyFile(join(room, name), join(site, name));
}
