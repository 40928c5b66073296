import type { Plugin } from "vite";

const source = "src/views/map/engine.ts";

/** States in every shell where the map's engine is, relative to the site's root, so that the map can ask for it once more. */
export function engineAddressPlugin(): Plugin {
  return {
    name: "dateline-engine-address",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (each) => each.type === "chunk" && each.facadeModuleId?.endsWith(`/${source}`),
        );
        if (bundle && !chunk) throw new Error(`${source} is no file of its own in the build.`);
        return [
          { tag: "meta", attrs: { name: "engine", content: chunk?.fileName ?? source }, injectTo: "head" },
        ];
      },
    },
  };
}
