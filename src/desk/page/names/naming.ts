import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Node } from "prosemirror-model";
import type { SiteFeature } from "../../../draft/site-feature.ts";
import type { Proposals } from "../../api/names.ts";
import { unmappedOf } from "../../edit/names.ts";
import type { WrittenBlock } from "../text/write-body.ts";
import type { Stretch, Work } from "../work.ts";
import { foundIn } from "./found-in.ts";
import { type Found, isOpen, isSameName, type Name } from "./name.ts";
import { namesIn } from "./names-in.ts";

/** The names of a story, and the one that its editor looks at. */
export interface Naming {
  /** In reading order, told anew after each pause. */
  readonly names: ReadonlySignal<readonly Name[]>;
  readonly open: ReadonlySignal<readonly Name[]>;
  readonly current: ReadonlySignal<Name | null>;
  /** Whether a decision is for the name at hand alone, and not for all of that name. */
  readonly alone: Signal<boolean>;
  /** The names that a decision is for. */
  readonly meant: ReadonlySignal<readonly Name[]>;
  /** The tag of the article's language where names are not found in that; else null. */
  readonly unread: ReadonlySignal<string | null>;
  /** A stretch of the text to bring into view. */
  readonly reveal: Signal<Stretch | null>;
  /** Looks at the name at a position; at none where nothing stands there. @param isShown whether the text goes there */
  look(position: number | null, isShown?: boolean): void;
  /** Looks at words that are no name yet, or at another stretch of one. */
  aim(name: Name | null): void;
  /** Goes to the next open name, or the one before; false where there is none. */
  next(step: 1 | -1): boolean;
  /** Takes what the finder says of an article. */
  take(told: Proposals, blocks: readonly WrittenBlock[]): void;
  tell(): void;
  /** Keeps places true as the document changes. */
  follow(before: Node, after: Node): void;
}

export function createNaming(work: Work, sites: ReadonlySignal<readonly SiteFeature[]>): Naming {
  const found = signal<readonly Found[]>([]);
  const names = signal<readonly Name[]>([]);
  const unread = signal<string | null>(null);
  const at = signal<number | null>(null);
  const aimed = signal<Name | null>(null);
  const alone = signal(false);
  const open = computed(() => names.value.filter(isOpen));
  const standing = computed(
    () => names.value.find(({ from, to }) => at.value !== null && from <= at.value && at.value < to) ?? null,
  );
  const current = computed(() => aimed.value ?? standing.value);
  const meant = computed(() => {
    const name = current.value;
    if (!name) return [];
    const isLike = (other: Name): boolean => isSameName(other, name);
    return alone.value || aimed.value ? [name] : names.value.filter(isLike);
  });
  const reveal = signal<Stretch | null>(null);
  const look = (position: number | null, isShown = true): void => {
    aimed.value = null;
    if (position !== at.peek()) alone.value = false;
    at.value = position;
    const name = current.peek();
    if (name && isShown) reveal.value = { from: name.from, to: name.to };
  };
  const tell = (): void => {
    const { doc, head } = work.now.peek();
    names.value = namesIn(doc, { sites: sites.peek(), unmapped: unmappedOf(head), found: found.peek() });
  };
  return {
    names,
    open,
    current,
    alone,
    meant,
    unread,
    reveal,
    look,
    tell,
    aim(name) {
      aimed.value = name;
      if (name) at.value = name.from;
    },
    next(step) {
      const from = at.peek() ?? work.now.peek().at.from;
      const own = current.peek();
      const others = open.peek().filter((name) => name !== own);
      const next =
        step > 0 ? others.find((name) => name.from > from) : others.findLast(({ to }) => to < from);
      const name = next ?? (step > 0 ? open.peek()[0] : open.peek().at(-1));
      if (name) look(name.from);
      return name !== undefined;
    },
    take(told, blocks) {
      found.value = foundIn(told, blocks);
      unread.value = told.unread;
      tell();
    },
    follow(before, after) {
      aimed.value = null;
      const moved = moverBetween(before, after);
      if (!moved) return;
      found.value = found.peek().flatMap((each) => {
        const [from, to] = [moved(each.from), moved(each.to)];
        return from < to ? [{ ...each, from, to }] : [];
      });
      const position = at.peek();
      if (position !== null) at.value = moved(position);
    },
  };
}

/** Where a position of a document stands in another one that differs in one stretch; null where they are the same. */
function moverBetween(before: Node, after: Node): ((position: number) => number) | null {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || !end) return null;
  const by = end.b - end.a;
  if (by === 0) return (position) => position;
  return (position) =>
    position <= start ? position : position >= end.a ? position + by : Math.min(position, end.b);
}
