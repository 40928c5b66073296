import { cp } from "node:fs/promises";
import { join } from "node:path";
import { bundled } from "../src/desk/server/bundle.ts";
import { browserParts } from "../src/press/browser-parts.ts";
import { packProducts } from "../src/press/products.ts";

/** Puts what browsers get into `browser`, where a package has it. */
await cp(await browserParts(), "browser", { recursive: true });
await packProducts("browser/geo");
for (const [name, shells, base] of [
  ["desk", ["desk.html"], "/"],
  ["reader", ["index.html", "embed.html"], "./"],
] as const) {
  const { folder } = await bundled(name, shells, base);
  await cp(folder, join("browser", name), { recursive: true });
}
