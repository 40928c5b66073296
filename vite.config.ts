import { viteConfigOf } from "./src/press/vite-config.ts";

export default viteConfigOf({ stories: "stories", geo: "public/geo", atlas: "atlas" });
