import { cp, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDesk } from "../../src/desk/server/desk.ts";
import { createDoors } from "../../src/desk/server/doors.ts";
import { createDeskServer } from "../../src/desk/server/server.ts";

/** A desk on copies of the tests' stories, in a folder of its own. */
export interface TestDesk {
  readonly folder: string;
  readonly stories: string;
  readonly origin: string;
  /** Asks as the desk's own page does. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever is answered.
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; value: any }>;
  close(): Promise<void>;
}

export const testToken = "a-token-for-the-tests-of-the-desk";

/** What the desk's own page sends with each request. */
export function pageHeaders(origin: string): Record<string, string> {
  return { cookie: `dateline-desk-${new URL(origin).port}=${testToken}`, origin };
}

/** @param world whether with the atlas of the world and the products, which take seconds to open */
export async function openTestDesk(world = false, now: () => number = Date.now): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-desk-"));
  const stories = join(folder, "stories");
  await cp("tests/fixtures/stories", stories, { recursive: true });
  const geo = world ? "public/geo" : "tests/fixtures/geo";
  const sources = { stories, geo, atlas: world ? "atlas" : "", out: join(folder, "dist"), address: null };
  const desk = await openDesk(sources, { now, today: () => "2026-11-26" });
  const doors = createDoors(testToken, ["localhost", "127.0.0.1"], () => portOf(server));
  const server = createDeskServer(desk, doors);
  /** Milliseconds: a test that pauses longer than an idle connection is kept would ask one that is closing. */
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${portOf(server)}`;
  return {
    folder,
    stories,
    origin,
    async ask(method, path, body) {
      const headers = { ...pageHeaders(origin), "content-type": "application/json" };
      const response = await fetch(origin + path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, value: await response.json() };
    },
    async close() {
      desk.destroy();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
