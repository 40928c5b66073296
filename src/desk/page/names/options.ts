import { effect, type Signal, signal } from "@preact/signals";
import type { PlaceOption } from "../../api/names.ts";
import type { Client } from "../client.ts";
import { isOpen, type Name } from "./name.ts";

/** The places that the name at hand may mean, numbered from 1 on the card and on the map. */
export interface Options {
  readonly places: Signal<readonly PlaceOption[]>;
  /** What was searched for; empty where the places are the finder's. */
  readonly words: Signal<string>;
  /** Whether they stand on the map too: at once for a name that is open. */
  readonly isShown: Signal<boolean>;
  /** Looks up other words; the places that there are then. The last words that were asked for are the ones answered. */
  search(words: string): Promise<readonly PlaceOption[]>;
  destroy(): void;
}

/** Places that keys 1 to 9 can choose. */
const most = 9;

export function createOptions(current: () => Name | null, lang: () => string, client: Client): Options {
  const places = signal<readonly PlaceOption[]>([]);
  const words = signal("");
  const isShown = signal(false);
  let turn = 0;
  let last: string | null = null;
  const look = async (sought: string): Promise<void> => {
    const own = ++turn;
    const told = await client.places(sought, lang()).catch(() => ({ places: [] }));
    if (own === turn) places.value = told.places.slice(0, most);
  };
  const end = effect(() => {
    const name = current();
    const key = name && `${name.from} ${name.text} ${name.site} ${name.found?.candidates.length}`;
    if (key === last) return;
    last = key;
    turn++;
    words.value = "";
    places.value = [];
    isShown.value = name !== null && isOpen(name);
    if (!name) return;
    const found = name.found ? [name.found.place, ...name.found.candidates] : [];
    const own = withoutTwins(found.filter((place) => place !== null));
    if (own.length) places.value = own.slice(0, most);
    else void look(name.text);
  });
  return {
    places,
    words,
    isShown,
    async search(sought) {
      isShown.value = true;
      words.value = sought;
      if (sought.trim()) await look(sought.trim());
      return places.peek();
    },
    destroy: end,
  };
}

/** A place once, however often the finder names it. */
function withoutTwins(places: readonly PlaceOption[]): PlaceOption[] {
  const key = ({ feature }: PlaceOption) => `${feature.properties.kind} ${feature.geometry.coordinates}`;
  return [...new Map(places.map((place) => [key(place), place])).values()];
}
