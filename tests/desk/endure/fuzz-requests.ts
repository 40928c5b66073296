import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import fc from "../../properties.ts";
import { openTestDesk, pageHeaders, type TestDesk } from "../open-desk.ts";
import { type Sent, sent } from "./fuzz-arbitraries.ts";

/** What requests of chance did: how many were answered how, and what must not be. */
export interface Fuzzed {
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** Asks a desk of its own whatever chance says, `times` times, and looks afterwards at all that it must not touch. */
export async function fuzzRequests(times: number, seed: number): Promise<Fuzzed> {
  const desk = await openTestDesk();
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  let base = "";
  try {
    await setTraps(desk);
    const before = await outside(desk.folder);
    for (const [index, one] of fc.sample(sent, { numRuns: times, seed }).entries()) {
      if (index % 20 === 0) base = (await desk.ask("GET", "/api/stories/linz-bridge")).value.revision;
      const status = await statusOf(desk, { ...one, body: one.body?.replace('"BASE"', `"${base}"`) ?? null });
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 0 || status >= 500)
        faults.push(`${status} for ${one.method} ${one.path.slice(0, 200)} ${one.body?.slice(0, 300) ?? ""}`);
    }
    if ((await outside(desk.folder)) !== before) faults.push("something outside the stories was touched");
    if ((await desk.ask("GET", "/api/stories")).status !== 200)
      faults.push("the desk does not answer any more");
  } finally {
    await desk.close();
  }
  return { statuses, faults };
}

/** Links that lead out of the stories' folder: a story, a story's layers, and one of its files. */
async function setTraps({ folder, stories }: TestDesk): Promise<void> {
  await mkdir(join(folder, "outside", "layers"), { recursive: true });
  await writeFile(
    join(folder, "outside", "article.md"),
    "---\ntitle: Outside\n---\n\nNothing of the desk's.\n",
  );
  await writeFile(join(folder, "outside", "layers", "a.geojson"), "{}");
  await symlink(join(folder, "outside"), join(stories, "linked"));
  await symlink(join(folder, "outside", "layers"), join(stories, "linz-bridge", "layers"));
  await symlink(join(folder, "outside", "sign.svg"), join(stories, "trap.svg"));
  await mkdir(join(stories, "trap"));
  await symlink(join(folder, "outside", "article.md"), join(stories, "trap", "article.md"));
}

/** A hash of all that stands in the folder but the stories and what the desk keeps for itself. */
async function outside(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const entry of (await readdir(folder, { recursive: true, withFileTypes: true })).sort((a, b) =>
    `${a.parentPath}/${a.name}`.localeCompare(`${b.parentPath}/${b.name}`),
  )) {
    const file = join(entry.parentPath, entry.name);
    const own = file.slice(folder.length + 1);
    if (/^(?:stories|\.dateline)(?:\/|$)/.test(own)) continue;
    hash.update(own);
    if (entry.isFile()) hash.update(await readFile(file));
    if (entry.isSymbolicLink()) hash.update(await readlink(file));
  }
  return hash.digest("hex");
}

/** The status of an answer; 0 where there is none. */
function statusOf({ origin }: TestDesk, { method, path, body, headers }: Sent): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const options = {
      hostname,
      port,
      method,
      path,
      headers: { ...pageHeaders(origin), ...headers },
      agent: false,
    };
    const asked = request(options, (response) => {
      /** A stream of events has no end. */
      if (response.headers["content-type"] === "text/event-stream") {
        resolve(response.statusCode ?? 0);
        return void asked.destroy();
      }
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", () => resolve(0));
    });
    /** A length that is not true is refused by the parser before the desk sees it. */
    asked.on("error", () => resolve("content-length" in headers ? 400 : 0));
    asked.end(body ?? undefined);
  });
}
