import { type Signal, signal } from "@preact/signals";
import type { Node } from "prosemirror-model";
import type { Files } from "../api/files.ts";
import { partsOfArticle } from "./text/article-parts.ts";
import { type Origins, readBody } from "./text/read-body.ts";
import { type Written, writeBody } from "./text/write-body.ts";

/** A stretch of the document. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** All that undo gives back: the article in its parts, the other files, and where the editor was. */
export interface Moment {
  readonly head: string;
  readonly doc: Node;
  readonly lead: string;
  readonly tail: string;
  readonly others: Files;
  readonly at: Stretch;
}

/** What a step changes; what it does not name stays. */
export type Step = Partial<Omit<Moment, "lead" | "tail">>;

/** Milliseconds within which what is typed is one step of undo. */
const oneStep = 700;
/** Steps that can be taken back. */
const most = 1000;

/** The story at hand, and every step that led to it: text and map in one order. */
export interface Work {
  /** Told after each change of anything, with what it is now. */
  readonly now: Signal<Moment>;
  readonly canUndo: Signal<boolean>;
  readonly canRedo: Signal<boolean>;
  /** The files as they are to be written. */
  files(): Files;
  /** The article as it is to be written, and where its blocks stand in it. */
  article(): Written;
  /** One step. @param kind steps of one kind that follow one another at once are one, as typing is */
  change(step: Step, kind?: string): void;
  /** Where the editor is, for the next step's undo. */
  rest(at: Stretch): void;
  undo(): void;
  redo(): void;
  /** What the server merged, or a version of before: one step too. */
  replace(files: Files): void;
}

/** @param time milliseconds of a clock */
export function createWork(files: Files, time: () => number): Work {
  const origins: Origins = new WeakMap();
  const now = signal(momentOf(files, origins));
  const canUndo = signal(false);
  const canRedo = signal(false);
  let past: Moment[] = [];
  let future: Moment[] = [];
  let last = { kind: "", when: 0 };
  const tell = (moment: Moment): void => {
    now.value = moment;
    canUndo.value = past.length > 0;
    canRedo.value = future.length > 0;
  };
  const step = (moment: Moment, kind: string): void => {
    const isSame = kind !== "" && kind === last.kind && time() - last.when < oneStep;
    last = { kind, when: time() };
    if (!isSame || !past.length) past = [...past.slice(1 - most), now.peek()];
    future = [];
    tell(moment);
  };
  const travel = (from: Moment[], to: Moment[]): void => {
    const moment = from.pop();
    if (!moment) return;
    to.push(now.peek());
    last = { kind: "", when: 0 };
    tell(moment);
  };
  return {
    now,
    canUndo,
    canRedo,
    files: () => ({ [file]: articleOf(now.peek(), origins).text, ...now.peek().others }),
    article: () => articleOf(now.peek(), origins),
    change: (change, kind = "") => step({ ...now.peek(), ...change }, kind),
    rest: (at) => void Object.assign(now.peek(), { at }),
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    replace: (files) => step(momentOf(files, origins, now.peek()), ""),
  };
}

const file = "article.md";

function momentOf({ [file]: own = "", ...others }: Files, origins: Origins, before?: Moment): Moment {
  const { head, body } = partsOfArticle(own);
  const isSame = before && writeBody(before, origins).text === body;
  const { doc, lead, tail } = isSame ? before : readBody(body, origins);
  return { head, doc, lead, tail, others, at: before?.at ?? { from: 1, to: 1 } };
}

function articleOf(moment: Moment, origins: Origins): Written {
  const { text, blocks } = writeBody(moment, origins);
  const before = moment.head.length;
  return {
    text: moment.head + text,
    blocks: blocks.map((block) => ({ ...block, start: block.start + before })),
  };
}
