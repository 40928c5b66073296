import type { Whereabouts } from "../atlas/whereabouts.ts";
import type { Site } from "../model/site.ts";
import type { WordKey } from "../model/words/en.ts";
import type { Say } from "../model/words.ts";
import type { Edition } from "./edition.ts";

/** Eight directions, clockwise from north. */
const directions = [
  "north",
  "northEast",
  "east",
  "southEast",
  "south",
  "southWest",
  "west",
  "northWest",
] as const;

/** States whose English names take an article in a sentence. */
const withThe = /^(?:AE|BS|CD|CF|CG|DO|FK|GB|GM|KM|MH|MV|NL|PH|SB|SC|US)$/;

/**
 * Where a site lies, in words ("capital of Sudan, 680 km south-west of Port Sudan"), for those who do not see the map; empty
 * where the atlas knows nothing that the site's own summary does not say.
 */
export function whereLineOf(site: Site, { atlas, say }: Edition): string {
  const where = atlas.beyond?.whereabouts(site, say.lang);
  return where ? whereWords(where, site, say) : "";
}

/** The parts of the sentence stand beside one another, each with its names as they are: no language has to bend them. */
export function whereWords(where: Whereabouts, { kind, summary }: Site, say: Say<WordKey>): string {
  const isSaid = (name: string): boolean => summary.toLowerCase().includes(name.toLowerCase());
  const part = (key: WordKey, place: string): string[] => (isSaid(place) ? [] : [say(key, { place })]);
  const { seat, capital, water, from } = where;
  const within = where.within.filter((name) => !isSaid(name)).join(", ");
  return [
    ...(seat && !isSaid(seat.name)
      ? [say(seat.of === "state" ? "whereCapital" : "whereSeat", { place: articled(seat, say) })]
      : []),
    ...(within ? [say(kind === "region" ? "whereRegion" : "whereIn", { place: within })] : []),
    ...(capital ? part("whereState", capital) : []),
    ...(water ? part(waterKeys[water.kind], water.name) : []),
    ...(from && !isSaid(from.name)
      ? [
          say("whereFrom", {
            distance: say.measure(from.kilometres, "km"),
            direction: say(directions[Math.round(from.bearing / 45) % 8] ?? "north"),
            place: from.name,
          }),
        ]
      : []),
  ].join(say.lang.startsWith("en") ? ", " : "; ");
}

const waterKeys = { river: "whereRiver", lake: "whereLake", sea: "whereSea" } as const;

function articled({ of, name, code }: NonNullable<Whereabouts["seat"]>, { lang }: Say<WordKey>): string {
  return of === "state" && lang.startsWith("en") && withThe.test(code) ? `the ${name}` : name;
}
