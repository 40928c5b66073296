import { JSDOM } from "jsdom";
import type { Passage, Story } from "../../src/model/story.ts";

/** A source of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A host's article in which every name that is left of the story stands in `<i data-truth="p1-1">`. */
export interface EditedHost {
  readonly root: Element;
  /** The mentions whose names the edit left as they were, as `p1-1` for the first of passage 1. */
  readonly kept: ReadonlySet<string>;
}

const strangers =
  "harbour seventeen quietly although ministers budget of the weather to remained Moscow Ukraine and".split(
    " ",
  );

/**
 * The story's article as an editor left it: of ten words as many as `share` says are replaced, lost or joined by a new
 * one. Names are words like others; one that was changed is no longer marked.
 */
export function editedHost(story: Story, share: number, random: () => number): EditedHost {
  const kept = new Set<string>();
  const stranger = (instead: string): string => {
    const others = strangers.filter((word) => word !== instead);
    return others[Math.floor(random() * others.length)] as string;
  };
  const edit = (text: string, kinds = 1): string =>
    text.replace(/[\p{L}\p{N}]+/gu, (word) => {
      if (random() >= share) return word;
      const kind = random() * kinds;
      return kind < 0.6 ? stranger(word) : kind < 0.8 ? "" : `${word} ${stranger(word)}`;
    });
  const passageOf = (passage: Passage): string => {
    let html = "";
    let at = 0;
    passage.mentions.forEach(({ start, end }, index) => {
      html += edit(passage.text.slice(at, start));
      const name = passage.text.slice(start, end);
      const edited = edit(name, 0.8);
      const key = `${passage.id}-${index + 1}`;
      if (edited === name) kept.add(key);
      html += edited === name ? `<i data-truth="${key}">${name}</i>` : edited;
      at = end;
    });
    return `<p data-truth="${passage.id}">${html}${edit(passage.text.slice(at))}</p>`;
  };
  const body = story.blocks
    .map((block) => (block.kind === "heading" ? `<h2>${block.text}</h2>` : passageOf(block)))
    .join("\n");
  const { document } = new JSDOM(`<article>${body}</article>`).window;
  return { root: document.querySelector("article") as Element, kept };
}
