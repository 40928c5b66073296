import { type Signal, signal } from "@preact/signals";
import type { Proposals } from "../api/names.ts";
import type { NewArticle, Unfinished } from "../api/stories.ts";
import type { Client } from "./client.ts";
import type { Clock } from "./later.ts";
import { createSaid, type Said } from "./said.ts";
import { createSession, type Session } from "./session.ts";

/** What the desk shows: its list of stories, or a story. */
export type Showing =
  | { readonly kind: "start" }
  | { readonly kind: "busy" }
  | { readonly kind: "story"; readonly session: Session };

/** Which part of a story's side is open. */
export type Side = "names" | "place" | "story" | "check";
/** What lies over a story: its preview, its publication, its versions, its translations, the keys; or nothing. */
export type Over = "preview" | "publish" | "versions" | "translations" | "keys" | null;
/** On a narrow screen, which pane is in view. */
export type Pane = "text" | "side" | "map";

/** The whole desk. */
export interface Desk extends Said {
  readonly client: Client;
  readonly showing: Signal<Showing>;
  readonly side: Signal<Side>;
  readonly over: Signal<Over>;
  readonly pane: Signal<Pane>;
  /** Why the last thing asked for was not done; empty where it was. */
  readonly fault: Signal<string>;
  /** What the story at hand does not take of its article. */
  readonly dropped: Signal<string>;
  create(article: NewArticle): Promise<void>;
  /** Opens the story of that id, or the list of stories. */
  show(id: string | null): Promise<void>;
  /** Takes up work that was not saved. */
  takeUp(id: string, work: Unfinished): Promise<void>;
  leave(id: string, work: Unfinished): Promise<void>;
}

/** @param editor an id of this page @param remember keeps in the page's address what is shown */
export function createDesk(
  client: Client,
  clock: Clock,
  editor: string,
  remember: (id: string | null) => void,
): Desk {
  const showing = signal<Showing>({ kind: "start" });
  const fault = signal("");
  const dropped = signal("");
  const side = signal<Side>("names");
  const over = signal<Over>(null);
  const pane = signal<Pane>("text");
  const put = (next: Showing): void => {
    const now = showing.peek();
    if (now.kind === "story") now.session.destroy();
    showing.value = next;
  };
  const trying = async (act: () => Promise<void>): Promise<void> => {
    fault.value = "";
    const before = showing.peek();
    try {
      await act();
    } catch (error) {
      fault.value = error instanceof Error ? error.message : String(error);
      if (showing.peek().kind === "busy") showing.value = before.kind === "busy" ? { kind: "start" } : before;
    }
  };
  const open = (story: Parameters<typeof createSession>[0], proposals: Proposals | null): void => {
    const session = createSession(story, proposals, editor, client, clock);
    put({ kind: "story", session });
    side.value = "names";
    over.value = null;
    pane.value = "text";
    remember(story.id);
  };
  const reopen = async (id: string): Promise<void> => open(await client.open(id), null);
  return {
    client,
    showing,
    side,
    over,
    pane,
    ...createSaid(clock),
    fault,
    dropped,
    create: (article) =>
      trying(async () => {
        put({ kind: "busy" });
        const made = await client.create(article);
        dropped.value = made.dropped.map(({ what, count }) => `${count} × ${what}`).join(", ");
        open(made.story, made.proposals);
      }),
    show: (id) =>
      trying(async () => {
        dropped.value = "";
        if (id !== null) return reopen(id);
        put({ kind: "start" });
        remember(null);
      }),
    takeUp: (id, { editor: other, base, files }) =>
      trying(async () => {
        const saved = await client.save(id, { editor, base, files });
        if ("error" in saved) throw new Error(saved.error);
        await client.drop(id, other);
        await reopen(id);
      }),
    leave: (id, { editor: other }) =>
      trying(async () => {
        await client.drop(id, other);
        await reopen(id);
      }),
  };
}
