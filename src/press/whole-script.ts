import { build } from "vite";

/** Bundles a script into one file of the site's root, `<name>.js`, that imports nothing. */
export async function buildWholeScript(site: string, name: string, file: string): Promise<void> {
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
        input: { [name]: file },
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name].js" },
      },
    },
  });
}
