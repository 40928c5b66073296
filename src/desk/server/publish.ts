import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Story } from "../../model/story.ts";
import type { PublishStep } from "../api/publish.ts";
import { reason } from "../api/refusals.ts";
import type { Desk } from "./desk.ts";
import { publishCommandOf } from "./publish-command.ts";
import type { PublishTasks } from "./publish-process.ts";
import { readerChanges } from "./reader-changes.ts";
import { Refused, refusedBy } from "./refused.ts";
import { createStudy } from "./study.ts";

/** Desks of which one publishes: two at once would tell the same changes twice. */
const busy = new WeakSet<Desk>();

/** Builds the site, tells what changed for readers, and runs the newsroom's own command if it names one. */
export async function publish(desk: Desk, tell: (step: PublishStep) => void): Promise<void> {
  busy.add(desk);
  try {
    const changed = await build(desk, tell);
    const command = changed ? publishCommandOf(desk) : null;
    const code = command === null ? 0 : await run(desk, command, tell);
    if (command !== null) tell({ kind: "command", command, code });
    if (changed && code === 0) tell({ kind: "done" });
  } catch (error) {
    const { message, reason: why } = refusedBy(error);
    tell({ kind: "failed", error: message, ...why });
  } finally {
    busy.delete(desk);
  }
}

/** Throws a `Refused` while the desk publishes already. */
export function refuseTwice(desk: Desk): void {
  if (busy.has(desk)) throw new Refused(409, reason("publishing"));
}

/** Whether the site was built. */
async function build(desk: Desk, tell: (step: PublishStep) => void): Promise<boolean> {
  const { stories, geo, atlas, out, address } = desk.sources;
  const press = createStudy<PublishTasks>("publish-process.ts", []);
  try {
    const before = await storiesIn(out);
    const built = await press.ask("build", { stories, geo, atlas, out, address: address?.href ?? null });
    if (!built.ok) {
      const own = (file: string): string => relative(desk.folders.stories, resolve(file));
      tell({ kind: "refused", problems: built.problems.map((each) => ({ ...each, file: own(each.file) })) });
      return false;
    }
    tell({ kind: "built", changes: readerChanges(before, await storiesIn(out)) });
    return true;
  } finally {
    press.destroy();
  }
}

/** The stories of a built site in their own languages, by their ids; none where there is no site. */
async function storiesIn(site: string): Promise<Map<string, Story>> {
  const names = await readdir(site).catch(() => []);
  const found = await Promise.all(
    names.map(async (id) => {
      const text = await readFile(join(site, id, "story.json"), "utf8").catch(() => null);
      return text === null ? [] : [[id, (JSON.parse(text) as { story: Story }).story] as const];
    }),
  );
  return new Map(found.flat());
}

/** Runs a command in the folder that the stories' folder stands in. Returns its exit code; null where it was ended. */
function run(
  { folders, sources }: Desk,
  command: string,
  tell: (step: PublishStep) => void,
): Promise<number | null> {
  return new Promise((done, fail) => {
    const child = spawn(command, {
      shell: true,
      cwd: dirname(folders.stories),
      env: { ...process.env, SITE: resolve(sources.out) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => tell({ kind: "output", text }));
    child.on("error", fail);
    child.on("close", done);
  });
}
