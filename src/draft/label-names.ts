import type { AtlasLabel } from "../atlas/labels.ts";
import { fold } from "../find/gazetteer/fold.ts";
import { distanceBetween } from "../model/great-circle.ts";
import type { LonLat } from "../model/position.ts";

/** The atlas's named waters and lands by their names. */
export interface LabelNames {
  /** The one of that name that lies nearest to a place, and near enough to be it; null where there is none. */
  nearest(name: string, anchor: LonLat): AtlasLabel | null;
}

/** Words that say what kind of thing a name is: "Bosphorus Strait", "the Gulf of Aden". */
const kinds =
  /\b(?:river|lake|sea|gulf|bay|strait|channel|island|archipelago|mountain|peninsula|desert|plateau|plain|basin|delta|region|range)s?\b/g;
const small = /\b(?:the|of)\b/g;

/** Kilometres that a place may be from the middle of what its name means, besides half of that thing's size. */
const nearEnough = 400;

export function labelNamesOf(labels: readonly AtlasLabel[]): LabelNames {
  const byKey = new Map<string, { readonly label: AtlasLabel; readonly key: string }[]>();
  for (const label of labels)
    for (const name of label.extent ? [label.names[0] ?? "", ...label.others] : []) {
      const key = fold(name);
      byKey.set(bareOf(key), [...(byKey.get(bareOf(key)) ?? []), { label, key }]);
    }
  return {
    nearest(name, anchor) {
      const wanted = fold(name);
      const found = (byKey.get(bareOf(wanted)) ?? [])
        .filter(({ key }) => agree(key, wanted))
        .map(({ label, key }) => ({
          label,
          isSame: key === wanted,
          far: distanceBetween(anchor, [label.at[0] as number, label.at[1] as number]),
        }))
        .filter(({ label, far }) => far <= nearEnough + halfAcross(label))
        .sort((a, b) => Number(b.isSame) - Number(a.isSame) || a.far - b.far);
      return found[0]?.label ?? null;
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

function halfAcross({ box: [west, south, east, north] }: AtlasLabel): number {
  return distanceBetween([west, south], [east, north]) / 2;
}
