import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import type { Files } from "../../../src/desk/api/files.ts";
import type { OpenStory } from "../../../src/desk/api/stories.ts";
import { blocksOf, withBlocks } from "../../../src/desk/edit/blocks.ts";
import { changesBetween } from "../../../src/desk/edit/change.ts";
import { sitesOf, withSiteAt } from "../../../src/desk/edit/sites.ts";
import { readFiles } from "../../../src/desk/server/story-files.ts";
import { pageHeaders, testToken } from "../open-desk.ts";
import { seeded } from "./seeded.ts";

/** What kills did: how many there were, and how old the oldest change was that one took, in milliseconds. */
export interface Killed {
  readonly kills: number;
  readonly changes: number;
  /** Changes that were made and were not there afterwards, and the age of the oldest as the process was killed. */
  readonly lost: number;
  readonly oldestLost: number;
  /** What must not be: a sentence each. */
  readonly faults: readonly string[];
}

const id = "linz-bridge";
const editor = "killedpage";
const way = `/api/stories/${id}`;

/** A state of the files as the page had it, and when. */
interface State {
  readonly files: Files;
  readonly at: number;
}

/** Edits a story through a desk, and kills the desk at moments of chance, `times` times. */
export async function killSession(times: number, seed: number): Promise<Killed> {
  const chance = seeded(seed);
  const folder = await mkdtemp(join(tmpdir(), "dateline-kill-"));
  const stories = join(folder, "stories");
  await cp("tests/fixtures/stories", stories, { recursive: true });
  const faults: string[] = [];
  let [changes, lost, oldestLost] = [0, 0, 0];
  try {
    for (let kill = 1; kill <= times; kill++) {
      const desk = await start(stories);
      const { states, acknowledged, killedAt } = await edit(desk, chance);
      changes += states.length - 1;
      const next = await start(stories);
      const story = await next.get<OpenStory>(way);
      const work = story.unfinished.find((each) => each.editor === editor);
      const found = states.findLastIndex(({ files }) => isSame(files, work?.files ?? story.files));
      if (found < 0) faults.push(`kill ${kill}: what is there is no state that the page had`);
      else if (found < acknowledged)
        faults.push(`kill ${kill}: state ${found} is there, ${acknowledged} was told to be`);
      const gone = states[found + 1];
      if (gone) {
        lost += states.length - 1 - found;
        oldestLost = Math.max(oldestLost, killedAt - gone.at);
      }
      if (!states.some(({ files }) => isSame(files, story.files)))
        faults.push(`kill ${kill}: the files on the disk are no whole state`);
      faults.push(...(await strayFiles(join(stories, id))).map((name) => `kill ${kill}: ${name} was left`));
      if (work) await next.send("PUT", way, { editor, base: work.base, files: work.files });
      if (work && !isSame(await readFiles(join(stories, id)), work.files))
        faults.push(`kill ${kill}: what was taken up again is not what is written`);
      await next.kill();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { kills: times, changes, lost, oldestLost, faults };
}

/** Changes a story as a page does, an entry each and now and then the files, until the desk is killed. */
async function edit(desk: Running, chance: () => number) {
  const story = await desk.get<OpenStory>(way);
  let { revision } = story;
  const states: State[] = [{ files: story.files, at: performance.now() }];
  let [acknowledged, number, journalled] = [0, 0, story.files];
  let killedAt = Number.POSITIVE_INFINITY;
  const killing = after(chance() * 1500).then(() => {
    killedAt = performance.now();
    return desk.kill();
  });
  try {
    while (killedAt === Number.POSITIVE_INFINITY) {
      const { files } = states.at(-1) as State;
      const next = changed(files, chance);
      states.push({ files: next, at: performance.now() });
      const entry = { editor, base: revision, number: number + 1, changes: changesBetween(journalled, next) };
      await desk.send("POST", `${way}/journal`, entry);
      number++;
      [acknowledged, journalled] = [states.length - 1, next];
      if (chance() < 0.4) {
        const saved = await desk.send<{ revision: string }>("PUT", way, {
          editor,
          base: revision,
          files: next,
        });
        revision = saved.revision;
        number = 0;
      }
    }
  } catch (error) {
    if (killedAt === Number.POSITIVE_INFINITY) throw error;
  }
  await killing;
  return { states, acknowledged, killedAt };
}

/** Another paragraph or two, and a pin elsewhere: article and sites change together. */
function changed(files: Files, chance: () => number): Files {
  const article = files["article.md"] ?? "";
  const sites = files["sites.geojson"] ?? "";
  const blocks = blocksOf(article);
  const at = Math.floor(chance() * blocks.length);
  const words = `Words ${Math.floor(chance() * 1e9)}.`;
  const isShorter = blocks.length > 30;
  const site = sitesOf(sites)[0]?.id ?? "";
  return {
    ...files,
    "article.md": isShorter ? withBlocks(article, at, at + 1, []) : withBlocks(article, at, at, [words]),
    "sites.geojson": withSiteAt(sites, site, [14 + chance(), 48 + chance()]),
  };
}

function isSame(a: Files, b: Files): boolean {
  return changesBetween(a, b).length === 0;
}

/** Files in a story's folder that are none of a story. */
async function strayFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".part"));
}

interface Running {
  get<T>(path: string): Promise<T>;
  send<T>(method: string, path: string, body: object): Promise<T>;
  kill(): Promise<void>;
}

const tsx = createRequire(import.meta.url).resolve("tsx");

async function start(stories: string): Promise<Running> {
  const child: ChildProcess = fork("tests/desk/endure/desk-process.ts", [stories, testToken], {
    execArgv: ["--import", tsx],
  });
  const [port] = await once(child, "message");
  const origin = `http://127.0.0.1:${port}`;
  const ended = once(child, "exit");
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(origin + path, {
      method,
      headers: { ...pageHeaders(origin), "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  };
  return {
    get: (path) => ask("GET", path),
    send: ask,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
