import type { Candidate } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";

/** What tells how sure a find is, each from about -1 to 1. */
export interface Signs {
  /** The judge's log-odds that the words are a place's name. */
  readonly named: number;
  /** How far the likeliest reading is ahead of the next that is not the same ground, and whether there is none. */
  readonly ahead: number;
  readonly alone: number;
  /** What the text says for the likeliest, and for its best supported rival. */
  readonly support: number;
  readonly rival: number;
  /** A rival has more support than it: only its fame speaks for it. */
  readonly fameOnly: number;
  /** A city or town of several that nothing else in the text speaks for. */
  readonly bare: number;
  /** The text states where it lies. */
  readonly stated: number;
  readonly country: number;
  readonly region: number;
  readonly area: number;
  /** A settlement's inhabitants, in powers of ten from 10,000 on. */
  readonly size: number;
  /** The name is one that the place has besides its own. */
  readonly alias: number;
  /** The heaviest word against its being a place's name. */
  readonly against: number;
  /** Capitalised words right before or after it may make a longer name of it. */
  readonly inName: number;
  /** A village that has its name alone. */
  readonly onlyVillage: number;
}

/**
 * What each sign is worth in log-odds, besides what every find starts from: a logistic regression with a small penalty on the finds
 * of TR-News and of our own articles in six languages, made anew by `npm run bench -- certainty CORPUS`. docs/decisions/finding-places.md tells how it does on articles left out.
 */
const base = 2.71;
const weights: Signs = {
  named: 0.32,
  ahead: 1.28,
  alone: -0.29,
  support: 0.59,
  rival: 0.1,
  fameOnly: -1.19,
  bare: -1.35,
  stated: 0.0,
  country: 1.29,
  region: 0.35,
  area: -0.79,
  size: 0.17,
  alias: -0.97,
  against: 0.62,
  inName: -1.06,
  onlyVillage: -0.93,
};

/** How likely a find is right, from 0 to 1, to two decimals: of those at .9, nine in ten are. */
export function certaintyOf(signs: Signs): number {
  const keys = Object.keys(weights) as (keyof Signs)[];
  const odds = keys.reduce((sum, key) => sum + weights[key] * signs[key], base);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Inhabitants that a village has at most. */
const village = 5000;

const isInName = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && token.spaced && !token.opening;

/** The signs of a name with its readings, the chosen one first. */
export function signsOf(
  candidate: Candidate,
  evidence: readonly Evidence[],
  readings: readonly Reading[],
  { tokens }: Surroundings,
): Signs {
  const odds = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const [best, ...rest] = readings;
  const place = best?.place;
  const rivals = rest.filter(
    (other) =>
      !(other.place.country === place?.country && other.place.admin1 === place.admin1) &&
      !(place?.origin === "country" && other.place.country === place.country),
  );
  const gap = best && rivals[0] ? best.score - rivals[0].score : 4;
  const rival = rivals.reduce((most, { support }) => Math.max(most, support), 0);
  const support = best?.support ?? 0;
  const isTown = place?.origin === "settlement";
  const flag = (holds: boolean | undefined): number => (holds ? 1 : 0);
  return {
    named: within(odds, -2, 8) / 4 - 1,
    ahead: within(gap, 0, 4) / 2 - 1,
    alone: flag(rivals.length === 0),
    support: within(support, 0, 5) / 2.5 - 1,
    rival: within(rival, 0, 5) / 2.5,
    fameOnly: flag(rival > support + 0.2),
    bare: flag(isTown && rivals.length > 0 && support < 0.1 && !best?.stated),
    stated: flag(best?.stated),
    country: flag(place?.origin === "country"),
    region: flag(place?.origin === "region"),
    area: flag(place?.origin === "area"),
    size: isTown ? within(Math.log10((place?.population ?? 0) + 100) - 4, -2, 3) / 3 : 0,
    alias: flag(candidate.entries.find((entry) => entry.place === place)?.other),
    against:
      within(
        evidence.reduce((least, { weight }) => Math.min(least, weight), 0),
        -4,
        0,
      ) / 4,
    inName: flag(isInName(tokens[candidate.to]) || isInName(tokens[candidate.from - 1])),
    onlyVillage: flag(isTown && rivals.length === 0 && place.population < village),
  };
}
