import type { LonLat } from "../model/position.ts";
import type { Correction } from "../model/story.ts";
import type { Edition } from "./edition.ts";
import { modifiedOn } from "./news-article.ts";

/** What readers were told by a published map: a change of it asks for a reason. */
export interface PublishedState {
  /** The day from which it held: the story's, or its newest correction's. ISO 8601. */
  readonly date: string;
  readonly places: Readonly<Record<string, { readonly name: string; readonly position: LonLat }>>;
  /** A hash of each layer that the story itself draws, but those that only draw its places. */
  readonly layers: Readonly<Record<string, string>>;
  /** The figures beside its passages. */
  readonly figures: Readonly<Record<string, number>>;
  readonly corrections: readonly Correction[];
}

/** Products that draw places as the atlas has them: they change with its data, not with what the story says. */
const ofAtlas = new Set(["countries", "units", "named"]);

/** @param hash of a text, as letters and digits */
export function publishedStateOf(edition: Edition, hash: (text: string) => string): PublishedState {
  const { story, atlas } = edition;
  const told = new Set(story.figures.map(({ figure }) => figure));
  const layers = story.layers.filter((name) => !ofAtlas.has(name) && atlas.layer(name));
  return {
    date: modifiedOn(story),
    places: Object.fromEntries(
      story.sites.map(({ id, name, anchor }) => [id, { name, position: anchor }] as const),
    ),
    layers: Object.fromEntries(layers.map((name) => [name, hash(JSON.stringify(atlas.features(name)))])),
    figures: Object.fromEntries(
      atlas.manifest.figures.filter(({ id }) => told.has(id)).map(({ id, value }) => [id, value]),
    ),
    corrections: story.corrections ?? [],
  };
}

/** What changed of what was published, each in a few words; what is new is no change of it. */
export function changesBetween(before: PublishedState, now: PublishedState): string[] {
  const places = Object.entries(before.places).flatMap(([id, { name, position }]) => {
    const place = now.places[id];
    if (!place) return [`the place ${id} was taken away`];
    const [x, y] = place.position;
    return [
      ...(x === position[0] && y === position[1] ? [] : [`the place ${id} was moved`]),
      ...(place.name === name ? [] : [`the place ${id} was renamed`]),
    ];
  });
  const layers = Object.entries(before.layers).flatMap(([name, was]) =>
    now.layers[name] === was
      ? []
      : [`the layer ${name} was ${name in now.layers ? "changed" : "taken away"}`],
  );
  const figures = Object.entries(before.figures).flatMap(([id, was]) =>
    now.figures[id] === was ? [] : [`the figure ${id} was ${id in now.figures ? "changed" : "taken away"}`],
  );
  return [...places, ...layers, ...figures];
}

/** Whether a reason was given since. */
export function hasNewReason(before: PublishedState, now: PublishedState): boolean {
  const told = new Set(before.corrections.map(({ date, text }) => `${date} ${text}`));
  return now.corrections.some(({ date, text }) => !told.has(`${date} ${text}`));
}
