import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Starts the editor's live preview of the stories, as `vite.config.ts` sets it up, until it is stopped.
 *
 * @param port the first to try; the next free one is taken
 * @param isOpen whether other machines may look at it
 */
export async function startPreview(port: number, isOpen: boolean): Promise<void> {
  const server = await createServer({ root, server: { port, ...(isOpen && { host: true }) } });
  await server.listen();
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
}
