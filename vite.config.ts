import { defineConfig } from "vite";
import { storiesPlugin } from "./src/build/stories-plugin.ts";

export default defineConfig({
  base: "./",
  plugins: [storiesPlugin({ stories: "stories", geo: "public/geo" })],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["index.html", "embed.html"] },
  },
  worker: { format: "es" },
});
