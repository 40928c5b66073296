import { defineConfig } from "vite";
import { engineAddressPlugin } from "./src/press/engine-address-plugin.ts";
import { plainImportsPlugin } from "./src/press/plain-imports-plugin.ts";
import { storiesPlugin } from "./src/press/stories-plugin.ts";

export default defineConfig({
  base: "./",
  plugins: [
    storiesPlugin({ stories: "stories", geo: "public/geo", atlas: "atlas" }),
    engineAddressPlugin(),
    plainImportsPlugin(),
  ],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["index.html", "embed.html"] },
  },
  worker: { format: "es" },
});
