import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import { storyFolders } from "../../press/stories.ts";
import type { PlaceSearch } from "../api/names.ts";
import { reason } from "../api/refusals.ts";
import type { Saved } from "../api/saving.ts";
import type { NewStory, OpenStory, StoryState } from "../api/stories.ts";
import type { Api } from "../api.ts";
import {
  articleIn,
  type Body,
  bodyOf,
  checkIn,
  editorIn,
  entryIn,
  findIn,
  saveIn,
  styleFileIn,
  styleIn,
} from "./body.ts";
import type { Desk } from "./desk.ts";
import { makeStory } from "./desk-story.ts";
import { baseIn, whereIn } from "./map-body.ts";
import { newIdFault } from "./new-story-id.ts";
import { publish, refuseTwice } from "./publish.ts";
import { publishedOf } from "./published.ts";
import { Refused } from "./refused.ts";
import { sendZip } from "./site-zip.ts";
import { isPublished, storyListOf } from "./story-list.ts";
import { saveStyle, styleOf } from "./style.ts";
import { saveStyleFile } from "./style-file.ts";

/** A request that has been admitted. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** What stands at the pattern's places in the address, decoded. */
  readonly parts: readonly string[];
}

/** What a request does: it returns what is answered as JSON, or null where it has answered itself. */
type Action<Answer> = (desk: Desk, asked: Asked) => Promise<Answer | null>;

const none = {} as const;
const read = async <Given>(request: IncomingMessage, parse: (body: Body) => Given): Promise<Given> =>
  parse(await bodyOf(request));

/** What the desk answers: all of the contract, and nothing else. */
const actions: { readonly [route in keyof Api]: Action<Api[route]["answer"]> } = {
  "GET /api/stories": (desk) => storyListOf(desk),
  "POST /api/articles": newStory,
  "GET /api/stories/ID": (desk, { parts: [story = ""] }) => openStory(desk, story),
  "GET /api/stories/ID/state": (desk, { parts: [story = ""] }) => stateOf(desk, story),
  "PUT /api/stories/ID": save,
  "POST /api/stories/ID/journal": async (desk, { request, parts: [story = ""] }) => ({
    number: await desk.story(story).append(await read(request, entryIn)),
  }),
  async "DELETE /api/stories/ID/journal/EDITOR"(desk, { parts: [story = "", editor] }) {
    await desk.story(story).dropJournal(editorIn(editor));
    return none;
  },
  "GET /api/stories/ID/versions": async (desk, { parts: [story = ""] }) => ({
    versions: await desk.story(story).versions(),
  }),
  "GET /api/stories/ID/versions/NUMBER": (desk, { parts: [story = "", number] }) =>
    desk.story(story).version(Number(number)),
  "GET /api/stories/ID/events": events,
  "GET /api/stories/ID/published": (desk, { parts: [story = ""] }) => publishedOf(desk, story),
  "POST /api/find": async (desk, { request }) => desk.names.ask("find", await read(request, findIn)),
  "POST /api/draft": async (desk, { request }) =>
    desk.names.ask("redraft", { ...(await read(request, findIn)), today: desk.today() }),
  "GET /api/places": places,
  "POST /api/base": async (desk, { request }) => desk.views.ask("base", await read(request, baseIn)),
  "POST /api/where": async (desk, { request }) => desk.views.ask("where", await read(request, whereIn)),
  "GET /api/choices": (desk) => desk.maps.ask("choices", null),
  "GET /api/style": (desk) => styleOf(desk),
  "PUT /api/style": async (desk, { request }) => saveStyle(desk, await read(request, styleIn)),
  "PUT /api/style/files/NAME": async (desk, { request, parts: [name = ""] }) =>
    saveStyleFile(desk, name, (await read(request, styleFileIn)).base64),
  "POST /api/check": async (desk, { request }) => desk.maps.ask("check", await read(request, checkIn)),
  "POST /api/publish": publishSite,
  "GET /api/site.zip": zip,
};

/** What stands for a part of an address. */
const partsOf = { ID: "([^/]+)", EDITOR: "([^/]+)", NAME: "([^/]+)", NUMBER: "(\\d{1,9})" } as const;

/** Every route that the desk has, as its contract calls them. */
export const routeNames = Object.keys(actions) as (keyof Api)[];

const routes = routeNames.map((name) => {
  const [method = "", path = ""] = name.split(" ");
  const pattern = path
    .replaceAll(".", "\\.")
    .replace(/\b(?:ID|EDITOR|NAME|NUMBER)\b/g, (part) => partsOf[part as keyof typeof partsOf]);
  return { method, pattern: new RegExp(`^${pattern}$`), action: actions[name] as Action<object> };
});

/** Does what is asked. Throws a `Refused` where it is not known or not done. */
export async function answer(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<object | null> {
  const path = url.pathname;
  const fitting = routes.filter(({ pattern }) => pattern.test(path));
  const route = fitting.find(({ method }) => method === request.method);
  if (!fitting.length) throw new Refused(404, reason("nowhere"));
  if (!route)
    throw new Refused(
      405,
      reason("otherMethod", { methods: fitting.map(({ method }) => method).join(" and ") }),
    );
  const { pattern, action } = route;
  const parts = (pattern.exec(path) ?? []).slice(1).map(decoded);
  return action(desk, { request, response, url, parts });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refused(400, reason("brokenAddress"));
  }
}

async function openStory(desk: Desk, story: string): Promise<OpenStory> {
  const own = desk.story(story);
  const { files, revision } = await own.open();
  return {
    id: story,
    files,
    revision,
    unfinished: await own.unfinished(desk.live(story).has),
    archives: await own.archives(),
    isPublished: isPublished(desk, story),
  };
}

/** What stories lack, by their revisions: to look takes a while, and a list is looked at often. */
const states = new WeakMap<Desk, Map<string, StoryState>>();

async function stateOf(desk: Desk, story: string): Promise<StoryState> {
  const { files, revision } = await desk.story(story).open();
  const known = states.get(desk) ?? new Map<string, StoryState>();
  states.set(desk, known);
  const key = `${story} ${revision}`;
  const had = known.get(key);
  if (had) return had;
  const [names, counts] = await Promise.all([
    desk.names.ask("state", { files }),
    desk.maps.ask("state", { id: story, files }),
  ]);
  known.set(key, { ...names, ...counts });
  return { ...names, ...counts };
}

async function newStory(desk: Desk, { request }: Asked): Promise<NewStory> {
  const article = await read(request, articleIn);
  const fault = article.id === undefined ? null : newIdFault(article.id);
  if (fault) throw new Refused(400, fault);
  const { stories } = desk.folders;
  const taken = storyFolders(stories).map((folder) => folder.slice(stories.length + 1));
  const drafted = await desk.names.ask("draft", { article, taken, today: desk.today() });
  await makeStory(desk.folders, drafted.id, drafted.files);
  const { proposals, dropped } = drafted;
  return { story: await openStory(desk, drafted.id), proposals, dropped };
}

async function save(desk: Desk, { request, parts: [story = ""] }: Asked): Promise<Saved> {
  const own = desk.story(story);
  const given = await read(request, saveIn);
  const saved = await own.save(given);
  desk.live(story).tell(saved.revision, given.editor);
  return saved;
}

async function events(desk: Desk, { response, url, parts: [story = ""] }: Asked): Promise<null> {
  const editor = editorIn(url.searchParams.get("editor"));
  const live = desk.live(story);
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.flushHeaders();
  live.join(editor, response);
  return null;
}

async function places(desk: Desk, { url }: Asked): Promise<PlaceSearch> {
  const typed = (url.searchParams.get("q") ?? "").slice(0, 300);
  const lang = (url.searchParams.get("lang") ?? "").slice(0, 40);
  return desk.names.ask("places", { typed, lang });
}

async function publishSite(desk: Desk, { request, response }: Asked): Promise<null> {
  await bodyOf(request);
  refuseTwice(desk);
  response.writeHead(200, { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" });
  response.flushHeaders();
  await publish(desk, (step) => response.write(`${JSON.stringify(step)}\n`));
  response.end();
  return null;
}

async function zip(desk: Desk, { response }: Asked): Promise<null> {
  await sendZip(response, resolve(desk.sources.out));
  return null;
}
