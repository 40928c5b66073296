import { fold } from "../../find/gazetteer/fold.ts";
import type { Gazetteer } from "../../find/gazetteer/gazetteer.ts";
import type { Place } from "../../find/gazetteer/place.ts";

/** Places that are offered for what is typed. */
const most = 12;
/** Names looked at for the beginning of a word: more of them would be nothing to choose from yet. */
const widest = 5000;

/** Finds places by the beginning of a name as it is typed. */
export type PlaceSearch = (typed: string) => Place[];

/** Sorts the gazetteer's names once; then a search takes a few milliseconds. */
export function createPlaceSearch(gazetteer: Gazetteer): PlaceSearch {
  const keys = [...gazetteer.names()].sort();
  const placesOf = (key: string): Place[] => [
    ...gazetteer.regions(key),
    ...gazetteer.entries(key).map(({ place }) => place),
  ];
  return (typed) => {
    const [name = "", ...within] = typed.split(",").map(fold);
    if (!name) return [];
    const scores = new Map<Place, number>();
    const from = firstAt(keys, name);
    for (let index = from; index < Math.min(keys.length, from + widest); index++) {
      const key = keys[index] ?? "";
      if (!key.startsWith(name)) break;
      for (const place of placesOf(key)) {
        const score = weightOf(place) + (key === name ? 4 : 0);
        if (score > (scores.get(place) ?? Number.NEGATIVE_INFINITY)) scores.set(place, score);
      }
    }
    const lies = (place: Place): boolean =>
      within.every(
        (outer) => !outer || holdersOf(place, gazetteer).some((each) => fold(each).startsWith(outer)),
      );
    return [...scores]
      .filter(([place]) => lies(place))
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([place]) => place);
  };
}

/** Well-known places first: each step is ten times the people. */
function weightOf({ origin, rank, population }: Place): number {
  const people = Math.log10(population + 10);
  if (origin === "country") return 9;
  if (rank === "capital") return people + 1.5;
  return origin === "region" || origin === "area" ? Math.max(people, 5) : people;
}

function holdersOf({ country, admin1 }: Place, gazetteer: Gazetteer): string[] {
  return [gazetteer.country(country)?.name, gazetteer.region(admin1)?.name, country].filter(
    (name) => name !== undefined,
  );
}

/** The index of the first key that is no less than a text. */
function firstAt(keys: readonly string[], text: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
