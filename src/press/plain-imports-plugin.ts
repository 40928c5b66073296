import type { Plugin } from "vite";

/** Vite's module that fetches, before a part that is loaded later, the files which that part needs. */
const helper = "\0vite/preload-helper.js";

/**
 * Leaves Vite's preloading out of the page's first script, 0.8 KiB gzipped of it: each part that is loaded later is one
 * file, its styles included. Stops a build where one is not, as its styles would then never come.
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: "dateline-plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === helper ? "export const __vitePreload = (load) => load();" : null),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const atFirst = new Set(
        chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
      );
      for (const { fileName, isDynamicEntry, imports, viteMetadata } of chunks) {
        const beside = [
          ...imports.filter((name) => !atFirst.has(name)),
          ...(viteMetadata?.importedCss ?? []),
        ];
        if (isDynamicEntry && beside.length)
          this.error(
            `${fileName} needs ${beside.join(", ")} beside it: import styles with "?inline", and from the page what several parts share.`,
          );
      }
    },
  };
}
