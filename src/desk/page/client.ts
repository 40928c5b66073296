import type { Base, BaseWanted, Where, WhereAsked } from "../api/base.ts";
import type { Drafted, PlaceSearch, Proposals } from "../api/names.ts";
import type { Published, PublishStep } from "../api/publish.ts";
import { inEnglish, reason } from "../api/refusals.ts";
import type {
  Conflict,
  JournalEntry,
  Refusal,
  Save,
  Saved,
  StoryEvent,
  VersionFiles,
  Versions,
} from "../api/saving.ts";
import type {
  Check,
  Checked,
  Choices,
  NewArticle,
  NewStory,
  OpenStory,
  StoryList,
  StoryState,
} from "../api/stories.ts";
import type { SaveStyle, StyleFile, StyleFileSaved, StyleSaved } from "../api/style.ts";
import { createLane } from "./one-at-a-time.ts";
import { sayRefusal } from "./words/refusals/said.ts";

/** The desk's server as its page asks it. Whatever is refused rejects with a sentence in the editor's language. */
export interface Client {
  stories(): Promise<StoryList>;
  create(article: NewArticle): Promise<NewStory>;
  open(id: string): Promise<OpenStory>;
  /** @param signal ends it */
  state(id: string, signal: AbortSignal): Promise<StoryState>;
  journal(id: string, entry: JournalEntry): Promise<void>;
  drop(id: string, editor: string): Promise<void>;
  /** A conflict is an answer here, as its editor decides. */
  save(id: string, save: Save): Promise<Saved | Conflict>;
  versions(id: string): Promise<Versions>;
  version(id: string, number: number): Promise<VersionFiles>;
  find(article: string): Promise<Proposals>;
  draft(article: string): Promise<Drafted>;
  places(words: string, lang: string): Promise<PlaceSearch>;
  check(check: Check): Promise<Checked>;
  choices(): Promise<Choices>;
  style(): Promise<StyleFile>;
  saveStyle(save: SaveStyle): Promise<StyleSaved>;
  saveStyleFile(name: string, base64: string): Promise<StyleFileSaved>;
  base(wanted: BaseWanted): Promise<Base>;
  where(asked: WhereAsked): Promise<Where>;
  publish(tell: (step: PublishStep) => void): Promise<void>;
  published(id: string): Promise<Published>;
  /** Until the signal ends. */
  listen(id: string, editor: string, tell: (event: StoryEvent) => void, signal: AbortSignal): void;
}

/** What a page cannot do without its server. */
export interface ClientWorld {
  readonly fetch: typeof fetch;
  readonly EventSource: typeof EventSource;
  /** The editor's language now, as a BCP 47 tag. */
  lang(): string;
}

/** An answer other than the one that was asked for, in the editor's language. */
export class Refused extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const unanswered: Refusal = { error: inEnglish(reason("unanswered")), ...reason("unanswered") };

/** Characters of a request that a browser goes on sending after its page is gone: it keeps 64 KiB in all. */
const longest = 20_000;

export function createClient(world: ClientWorld): Client {
  const ask = async (method: string, way: string, body?: unknown): Promise<Response> => {
    const sent: { readonly body?: string; readonly headers?: Record<string, string> } =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const isShort = (sent.body?.length ?? 0) < longest;
    const asked = world.fetch(`/api/${way}`, { method, ...sent, keepalive: isShort && method === "PUT" });
    return asked.catch(() => {
      throw new Refused(sayRefusal(world.lang(), unanswered), 0);
    });
  };
  const answer = async <T>(response: Response): Promise<T> => {
    if (response.ok) return (await response.json()) as T;
    const refusal = (await response.json().catch(() => ({ error: response.statusText }))) as Refusal;
    throw new Refused(sayRefusal(world.lang(), refusal), response.status);
  };
  const get = async <T>(way: string): Promise<T> => answer<T>(await ask("GET", way));
  const post = async <T>(way: string, body: unknown): Promise<T> => answer<T>(await ask("POST", way, body));
  const [states, maps] = [createLane(), createLane()];
  const story = (id: string): string => `stories/${encodeURIComponent(id)}`;
  return {
    stories: () => get("stories"),
    create: (article) => post("articles", article),
    open: (id) => get(story(id)),
    state: (id, signal) =>
      states(async () => {
        signal.throwIfAborted();
        return answer(await world.fetch(`/api/${story(id)}/state`, { signal }));
      }),
    async journal(id, entry) {
      await post(`${story(id)}/journal`, entry);
    },
    async drop(id, editor) {
      await answer(await ask("DELETE", `${story(id)}/journal/${encodeURIComponent(editor)}`));
    },
    async save(id, save) {
      const response = await ask("PUT", story(id), save);
      if (response.status !== 409) return answer<Saved>(response);
      const conflict = (await response.json()) as Conflict;
      return { ...conflict, error: sayRefusal(world.lang(), conflict) };
    },
    versions: (id) => get(`${story(id)}/versions`),
    version: (id, number) => get(`${story(id)}/versions/${number}`),
    find: (article) => post("find", { article }),
    draft: (article) => post("draft", { article }),
    places: (words, lang) => get(`places?${new URLSearchParams({ q: words, lang })}`),
    check: (check) => post("check", check),
    choices: () => get("choices"),
    style: () => get("style"),
    saveStyle: async (save) => answer(await ask("PUT", "style", save)),
    saveStyleFile: async (name, base64) =>
      answer(await ask("PUT", `style/files/${encodeURIComponent(name)}`, { base64 })),
    base: (wanted) => maps(() => post("base", wanted)),
    where: (asked) => maps(() => post("where", asked)),
    async publish(tell) {
      const response = await ask("POST", "publish", {});
      if (!response.ok || !response.body) return answer(response);
      for await (const line of linesOf(response.body)) {
        const step = JSON.parse(line) as PublishStep;
        tell(step.kind === "failed" ? { ...step, error: sayRefusal(world.lang(), step) } : step);
      }
    },
    published: (id) => get(`${story(id)}/published`),
    listen(id, editor, tell, signal) {
      const events = new world.EventSource(`/api/${story(id)}/events?${new URLSearchParams({ editor })}`);
      events.onmessage = ({ data }) => tell(JSON.parse(data as string) as StoryEvent);
      signal.addEventListener("abort", () => events.close());
    },
  };
}

/** The lines of a stream, as they come. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? "")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim()) yield line;
    if (done) break;
  }
  if (rest.trim()) yield rest;
}
