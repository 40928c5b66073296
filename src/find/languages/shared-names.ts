import type { Place } from "../gazetteer/place.ts";
import { setOf } from "./words.ts";

/** A place that has its name with another, and what its newspapers mean by it; general rules are wrong about these few. */
export interface SharedName {
  readonly place: Pick<Place, "origin" | "name"> & {
    /** Its unit's code, or its country's. */ readonly within: string;
  };
  /** How likely it is before the text is looked at, in the powers of ten of `standingOf`. */
  readonly standing?: number;
  /** What an editor is told where it is chosen and nothing in the text speaks for it. */
  readonly doubt?: string;
  /** What it gains under a folded name where the text is about it: it names one of `parts`, by key, or has it in a list of cities. */
  readonly about?: { readonly key: string; readonly parts: ReadonlySet<string>; readonly gain: number };
  /** What it loses in a text that names the one state, more than once, and not the other. */
  readonly elsewhere?: { readonly named: string; readonly unnamed: string; readonly loss: number };
}

const partsOfNewYork = new Set([
  ...["new york city", "manhattan", "brooklyn", "queens", "bronx", "the bronx", "staten island", "harlem"],
  ...["wall street", "times square", "central park", "broadway", "world trade center", "trump tower"],
  ...[
    "united nations headquarters",
    "un headquarters",
    "jfk airport",
    "brooklyn bridge",
    "statue of liberty",
  ],
]);

/** Shared names as newspapers of any language mean them: New York is the city, Washington the capital, Georgia in news of the USA the state there. */
export const sharedNames: readonly SharedName[] = [
  {
    place: { origin: "settlement", name: "New York City", within: "US.NY" },
    standing: 8.6,
    about: { key: "new york", parts: partsOfNewYork, gain: 1 },
  },
  { place: { origin: "region", name: "Washington", within: "US.WA" }, standing: 6.4 },
  { place: { origin: "settlement", name: "Valencia", within: "ES.60" }, standing: 6.6 },
  {
    place: { origin: "country", name: "Georgia", within: "GE" },
    elsewhere: { named: "US", unnamed: "RU", loss: 3 },
  },
];

/** Words between two towns of a list in the language, and those that a journey has: "from Paris to New York". */
export const joinersOf = (words: string): ReadonlySet<string> => setOf(`, ${words}`);
