import { distanceBetween } from "../../model/great-circle.ts";
import type { Site } from "../../model/site.ts";
import type { Story } from "../../model/story.ts";
import type { StoryChanges } from "../api/publish.ts";

/** Pins moved less, in kilometres, are not told: five decimals are a metre. */
const unmoved = 0.005;

/**
 * What readers will see otherwise, of each story that changed.
 *
 * @param before the stories that the site had, by their ids
 * @param after those that it has now
 */
export function readerChanges(
  before: ReadonlyMap<string, Story>,
  after: ReadonlyMap<string, Story>,
): StoryChanges[] {
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null];
    const changes = changesOf(id, old, now);
    const isSame = old && now && JSON.stringify(old) === JSON.stringify(now);
    return isSame ? [] : [changes];
  });
}

function changesOf(id: string, old: Story | null, now: Story | null): StoryChanges {
  const had = new Map(old?.sites.map((site) => [site.id, site]));
  const has = new Map(now?.sites.map((site) => [site.id, site]));
  const moved = [...has.values()].flatMap((site) => {
    const was = had.get(site.id);
    const kilometres = was ? distanceBetween(was.anchor, site.anchor) : 0;
    return kilometres > unmoved ? [{ ...named(site), kilometres }] : [];
  });
  return {
    id,
    title: now?.title ?? old?.title ?? id,
    isNew: !old,
    isGone: !now,
    hasOtherWords: old !== null && now !== null && wordsOf(old) !== wordsOf(now),
    added: [...has.values()].filter((site) => !had.has(site.id)).map(named),
    moved,
    removed: [...had.values()].filter((site) => !has.has(site.id)).map(named),
  };
}

function named({ id, name }: Site): { id: string; name: string } {
  return { id, name };
}

/** All that is read, without where it is. */
function wordsOf({ title, dek, dateline, published, blocks, unmapped, sites }: Story): string {
  const texts = blocks.map(({ text }) => text);
  const said = sites.map(({ name, summary, source }) => [name, summary, source]);
  return JSON.stringify([title, dek, dateline, published, texts, unmapped, said]);
}
