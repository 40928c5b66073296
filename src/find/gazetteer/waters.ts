import type { Gazetteer } from "./gazetteer.ts";
import type { Entry } from "./name-index.ts";

/** The rivers and lakes under a folded name that has no noun: the tables, which are English, have them with theirs. */
export const watersUnder = (key: string, { entries }: Pick<Gazetteer, "entries">): Entry[] =>
  [...entries(`${key} river`), ...entries(`lake ${key}`)].filter(({ place }) => place.origin === "area");
