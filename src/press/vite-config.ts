import type { UserConfig } from "vite";
import { engineAddressPlugin } from "./engine-address-plugin.ts";
import { plainImportsPlugin } from "./plain-imports-plugin.ts";
import type { Sources } from "./sources.ts";
import { storiesPlugin } from "./stories-plugin.ts";
import { styleInPagePlugin } from "./style-in-page-plugin.ts";

const pages = ["index.html", "embed.html"];

/**
 * How Vite bundles the pages and, in the preview, fills them from these sources. What the preview prepares is what the two
 * pages import: the pages of tests and benches that lie in the project have imports that it does not know.
 */
export function viteConfigOf(sources: Sources): UserConfig {
  return {
    base: "./",
    plugins: [storiesPlugin(sources), engineAddressPlugin(), plainImportsPlugin(), styleInPagePlugin()],
    optimizeDeps: { entries: pages },
    build: {
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages },
    },
    worker: { format: "es" },
  };
}
