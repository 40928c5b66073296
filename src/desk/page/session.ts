import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Node } from "prosemirror-model";
import type { SiteFeature } from "../../draft/site-feature.ts";
import type { Bounds } from "../../model/position.ts";
import type { Proposals } from "../api/names.ts";
import type { StoryEvent } from "../api/saving.ts";
import type { Checked, OpenStory } from "../api/stories.ts";
import { sitesOf } from "../edit/sites.ts";
import type { Client } from "./client.ts";
import { languageOfArticle, setFront } from "./front.ts";
import { type Clock, createLater } from "./later.ts";
import { createNaming, type Naming } from "./names/naming.ts";
import { createOptions, type Options } from "./names/options.ts";
import { sitesText } from "./names/settle.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Drawn } from "./own-layers.ts";
import { createSaving, type Saving } from "./saving.ts";
import { createWork, type Step, type Stretch, type Work } from "./work.ts";

/** A story on the desk: the work, what is told of it, and where its editor looks. */
export interface Session extends Naming {
  readonly id: string;
  readonly story: OpenStory;
  readonly work: Work;
  readonly saving: Saving;
  readonly client: Client;
  readonly options: Options;
  /** The article's front matter with its lines; it stays while words are typed. */
  readonly head: ReadonlySignal<string>;
  /** The other files, by their names. */
  readonly others: ReadonlySignal<OpenStory["files"]>;
  /** The site that its editor looks at. */
  readonly site: Signal<string | null>;
  readonly sites: ReadonlySignal<readonly SiteFeature[]>;
  readonly checked: Signal<Checked | null>;
  /** What the map shows now; null before it is there. */
  readonly view: Signal<Bounds | null>;
  /** What the editor draws on the map now. */
  readonly drawing: Signal<Drawn | null>;
  /** Where a site was before it was moved since it was chosen. */
  readonly movedFrom: Signal<MovedFrom | null>;
  /** Whether readers have it: a change of its map is then a correction. */
  readonly isPublished: Signal<boolean>;
  /** Editors in this story. */
  readonly editors: Signal<number>;
  /** One step of the work, and names told at once. */
  change(step: Step, kind?: string): void;
  typed(doc: Node, at: Stretch): void;
  undo(): void;
  redo(): void;
  /** Says the article's language, and finds its names by that; where no place is on the map yet, they are put there. */
  readAs(language: string): Promise<void>;
  destroy(): void;
}

export interface MovedFrom {
  readonly id: string;
  readonly at: readonly number[];
}

/**
 * Milliseconds of quiet until names are found, and the story is checked. In a long article finding takes longer than most pauses
 * between keys, so that it may begin early: what is told of a text that has changed since is not taken.
 */
const [findAfter, checkAfter] = [50, 400] as const;

/** @param proposals what the finder said as the story was made; null asks it */
export function createSession(
  story: OpenStory,
  proposals: Proposals | null,
  editor: string,
  client: Client,
  clock: Clock,
): Session {
  const work = createWork(story.files, clock.now);
  const saving = createSaving(story, editor, work, client, clock);
  const stop = new AbortController();
  const head = computed(() => work.now.value.head);
  const others = computed(() => work.now.value.others);
  const file = computed(() => sitesText(work.now.value));
  const sites = computed(() => sitesOf(file.value));
  const naming = createNaming(work, sites);
  const language = (): string => languageOfArticle(work.now.peek().head);
  const options = createOptions(() => naming.current.value, language, client);
  const site = signal<string | null>(null);
  const movedFrom = signal<MovedFrom | null>(null);
  const checked = signal<Checked | null>(null);
  const editors = signal(1);
  const asks = createAsks(story.id, work, naming, client, clock, checked, stop.signal);
  const ends = [
    effect(followWork(work, naming, asks, saving)),
    effect(() => {
      site.value = naming.current.value?.site ?? site.peek();
      if (movedFrom.value && movedFrom.value.id !== site.value) movedFrom.value = null;
    }),
    options.destroy,
    asks.destroy,
  ];
  if (proposals) naming.take(proposals, work.article().blocks);
  naming.tell();
  asks.changed(!proposals);
  const hear = (event: StoryEvent): void => {
    if (event.kind === "editors") editors.value = event.editors;
    else void saving.otherOnDisk(event.revision);
  };
  client.listen(story.id, editor, hear, stop.signal);
  const then = (act: () => void) => (): void => {
    act();
    naming.tell();
  };
  return {
    ...naming,
    id: story.id,
    story,
    work,
    saving,
    client,
    options,
    head,
    others,
    site,
    sites,
    checked,
    view: signal<Bounds | null>(null),
    movedFrom,
    drawing: signal<Drawn | null>(null),
    isPublished: signal(story.isPublished),
    editors,
    change(step, kind) {
      work.change(step, kind);
      naming.tell();
    },
    typed(doc, at) {
      work.rest(at);
      naming.look(null, false);
      work.change({ doc, at }, "typing");
    },
    undo: then(work.undo),
    redo: then(work.redo),
    readAs: (language) => readAs(language, work, naming, client, stop.signal),
    destroy() {
      stop.abort();
      for (const end of ends) end();
      saving.destroy();
    },
  };
}

async function readAs(
  language: string,
  work: Work,
  naming: Naming,
  client: Client,
  signal: AbortSignal,
): Promise<void> {
  const step = setFront(work.now.peek(), ["lang"], language);
  if (step) work.change(step);
  if (sitesOf(sitesText(work.now.peek())).length) return;
  const { text } = work.article();
  const { article, sites } = await client.draft(text);
  if (signal.aborted || work.article().text !== text) return;
  work.replace({ ...work.files(), "article.md": article, "sites.geojson": sites });
  naming.tell();
}

/** Keeps names, check and files true to each step of the work. */
function followWork(work: Work, naming: Naming, asks: Asks, saving: Saving): () => void {
  let last = work.now.peek();
  return () => {
    const now = work.now.value;
    if (now === last) return;
    const before = last;
    last = now;
    if (now.doc !== before.doc) naming.follow(before.doc, now.doc);
    const isReadOtherwise =
      now.head !== before.head && languageOfArticle(now.head) !== languageOfArticle(before.head);
    asks.changed(now.doc !== before.doc || isReadOtherwise);
    saving.changed();
  };
}

type Asks = ReturnType<typeof createAsks>;

/** What is asked of the server after each pause: names, and the check. */
function createAsks(
  id: string,
  work: Work,
  naming: Naming,
  client: Client,
  clock: Clock,
  checked: Signal<Checked | null>,
  signal: AbortSignal,
) {
  const find = async (): Promise<void> => {
    const { doc } = work.now.peek();
    const { text, blocks } = work.article();
    const told = await client.find(text).catch(() => null);
    if (told && doc === work.now.peek().doc && !signal.aborted) naming.take(told, blocks);
  };
  const check = async (): Promise<void> => {
    const told = await client.check({ id, files: work.files() }).catch(() => null);
    if (told && !signal.aborted) checked.value = told;
  };
  const findLater = createLater(clock, oneAtATime(find), findAfter);
  const checkLater = createLater(clock, oneAtATime(check), checkAfter);
  return {
    changed(hasOtherWords: boolean): void {
      if (hasOtherWords) findLater.ask();
      checkLater.ask();
    },
    destroy(): void {
      for (const later of [findLater, checkLater]) later.cancel();
    },
  };
}
