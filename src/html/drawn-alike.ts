import type { Edition } from "./edition.ts";

const first = new WeakMap<Edition, Edition>();

/** The edition that this one is drawn like, or itself: what is drawn of it is kept by this key, as long as one of them lives. */
export function drawnLike(edition: Edition): Edition {
  return first.get(edition) ?? edition;
}

/** An edition changed in nothing that its pictures show: they are not drawn again. */
export function withPosterOf(
  edition: Edition,
  change: Partial<Pick<Edition, "root" | "data" | "house" | "state">>,
): Edition {
  const changed = { ...edition, ...change };
  first.set(changed, drawnLike(edition));
  return changed;
}
