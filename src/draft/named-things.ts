import { fold } from "../find/gazetteer/fold.ts";
import type { LonLat } from "../model/position.ts";

/** A water or a land of the atlas, as the finder's places are held against it. */
export interface NamedThing {
  readonly id: string;
  /** In English, the usual one first. */
  readonly names: readonly string[];
  /** A strait may be what the gazetteer has as a line or as an area. */
  readonly form: "line" | "strait" | "area";
  /** Water, and not land. */
  readonly isWater: boolean;
  /** Whether its outline is only roughly known. */
  readonly isRough: boolean;
  /** Kilometres that a place lies off it, roughly. */
  far(anchor: LonLat): number;
}

/** The atlas's waters and lands by their names. */
export interface NamedThings {
  /**
   * The one of that name nearest to a place, if it is near enough to be what is meant.
   *
   * @param isExact whether the kind is part of the name: Colorado is not the Colorado Plateau
   */
  nearest(name: string, anchor: LonLat, form: "line" | "area", isExact: boolean): NamedThing | null;
}

/** Words that say what kind of thing a name is: "Bosphorus Strait", "the Gulf of Aden". */
const kinds =
  /\b(?:river|canal|lake|sea|gulf|bay|strait|channel|island|archipelago|mountain|peninsula|desert|plateau|plain|basin|delta|region|range)s?\b/g;
const water = /^(?:river|canal|lake|sea|gulf|bay|strait|channel)/;
const small = /\b(?:the|of)\b/g;

/** Kilometres that the gazetteer's point of a thing may lie off it. */
const nearEnough = 400;

export function namedThings(things: readonly NamedThing[]): NamedThings {
  const byName = new Map<string, { readonly thing: NamedThing; readonly key: string }[]>();
  for (const thing of things)
    for (const key of thing.names.map(fold)) {
      const same = byName.get(bareOf(key));
      if (same) same.push({ thing, key });
      else byName.set(bareOf(key), [{ thing, key }]);
    }
  return {
    nearest(name, anchor, form, isExact) {
      const wanted = fold(name);
      const found = (byName.get(bareOf(wanted)) ?? [])
        .filter(({ thing, key }) => (thing.form === form || thing.form === "strait") && agree(key, wanted))
        .filter(({ thing, key }) => key === wanted || isSaid(wanted, thing))
        .map(({ thing, key }) => ({ thing, isSame: key === wanted, far: thing.far(anchor) }))
        .filter(({ far, isSame }) => far <= nearEnough && (isSame || !isExact))
        .sort((a, b) => Number(b.isSame) - Number(a.isSame) || a.far - b.far);
      return found[0]?.thing ?? null;
    },
  };
}

/** A name without the words that say its kind; as it is where it has no others. */
function bareOf(key: string): string {
  const bare = key.replace(kinds, "").replace(small, "").replace(/\s+/g, " ").trim();
  return bare || key;
}

/** Whether two names of one bare name may mean one thing: the Yellow River is not the Yellow Sea. */
function agree(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => (key.match(kinds) ?? []).map((kind) => kind.replace(/s$/, "")));
  return !a?.length || !b?.length || a.some((kind) => b.includes(kind));
}

/** Whether a name that says water or land says what a thing is: the Sea of Crete is not Crete. */
function isSaid(name: string, { isWater }: NamedThing): boolean {
  const said = name.match(kinds);
  return !said || said.some((kind) => water.test(kind) === isWater);
}
