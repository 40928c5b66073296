import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { problemText } from "../../src/format/report.ts";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { browserPath } from "./launch.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the real stories' built site, with a slash at its end. */
    site: string;
  }
}

/**
 * Builds the real site once and serves it to every browser test. The browser is unpacked here: two test files that did it
 * at the same time would start one that is half there.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await browserPath();
  const folder = await mkdtemp(join(tmpdir(), "dateline-site-"));
  const built = await buildSite({ stories: "stories", geo: "public/geo" }, join(folder, "dist"));
  if (!built.ok) throw new Error(built.problems.map(problemText).join("\n"));
  const server = createSiteServer(join(folder, "dist"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  provide("site", `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(folder, { recursive: true, force: true });
  };
}
