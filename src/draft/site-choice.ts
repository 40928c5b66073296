import { fold } from "../find/gazetteer/fold.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { regionWord } from "../find/gazetteer/region-word.ts";
import { standingOf } from "../find/standing.ts";

/** Places of a name such as "Kursk", "Kursk Oblast" or "Paris, Texas", the best known first. */
export function placesNamed(name: string, gazetteer: Gazetteer): Place[] {
  const [head = "", ...tail] = name.split(",").map((part) => part.trim());
  const within = tail.map((part) => gazetteer.abbreviation(part) ?? gazetteer.entries(fold(part))[0]?.place);
  const regions = regionWord.test(head) ? gazetteer.regions(fold(head.replace(regionWord, ""))) : [];
  const all = new Set([...gazetteer.entries(fold(head)).map(({ place }) => place), ...regions]);
  return [...all]
    .filter((place) =>
      within.every((outer, index) => {
        if (!outer) return tail[index] === "";
        if (outer.origin === "region" || outer.admin1) return place.admin1 === outer.admin1;
        return place.country === outer.country;
      }),
    )
    .sort((a, b) => standingOf(b, false) - standingOf(a, false));
}
