import { createServer } from "vite";
import { ownRoot as root } from "./own-root.ts";
import type { Sources } from "./sources.ts";
import { viteConfigOf } from "./vite-config.ts";

/**
 * Starts the editor's live preview of the stories in the project, until it is stopped; it follows the code too.
 *
 * @param port the first to try; the next free one is taken
 * @param isOpen whether other machines may look at it
 */
export async function startPreview(sources: Sources, port: number, isOpen: boolean): Promise<void> {
  const server = await createServer({
    ...viteConfigOf(sources),
    root,
    configFile: false,
    server: { port, ...(isOpen && { host: true }) },
  });
  await server.listen();
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
}
