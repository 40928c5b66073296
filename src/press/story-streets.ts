import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Feature } from "geojson";
import { picturedAt } from "../atlas/streets/features.ts";
import { type StreetLayer, streetLayers, streetNames } from "../atlas/streets/layers.ts";
import { quartersIn } from "../atlas/streets/names.ts";
import { type StreetPlan, streetPlan } from "../atlas/streets/plan.ts";
import { quieted } from "../atlas/streets/quieted.ts";
import { type ReducedTile, reducedTile, tileBytes } from "../atlas/streets/reduced-tile.ts";
import { type TileId, tilesIn } from "../atlas/streets/tile-grid.ts";
import { withStreets } from "../atlas/streets/with-streets.ts";
import { holds } from "../format/check-detail.ts";
import type { CheckedStory } from "../format/check-story.ts";
import { archiveFault, type StreetArchive } from "../format/street-archive.ts";
import type { Draw } from "../model/draw.ts";
import type { Story } from "../model/story.ts";
import { languageOf } from "../model/words/catalogues.ts";
import type { Sources } from "./sources.ts";
import type { StoryBase } from "./story-base.ts";
import { describeArchive, openArchive } from "./street-archives.ts";

/** The archives of streets that a newsroom brings: one in a story's folder, or those of all stories in `atlas/detail`. */
export interface Streets {
  /** A story's base map with the streets of its frame, or as it was where no archive has them. */
  under(base: StoryBase, checked: CheckedStory): Promise<StoryBase>;
}

interface Found {
  readonly file: string;
  readonly archive: StreetArchive;
}

/** @param keeps whether a story's tiles are kept from one call to the next, as the preview asks at each change of its words */
export function openStreets({ stories, atlas }: Sources, keeps = false): Streets {
  let shared: Promise<Found[]> | null = null;
  const kept = new Map<string, { readonly key: string; readonly cut: Cut }>();
  const cutOf = async (id: string, { file }: Found, plan: StreetPlan, languages: readonly string[]) => {
    const { mtimeMs, size } = await stat(file);
    const key = JSON.stringify([file, mtimeMs, size, plan, languages]);
    const known = kept.get(id);
    if (known?.key === key) return known.cut;
    const cut = await cutTiles(file, plan, languages);
    if (keeps) kept.set(id, { key, cut });
    return cut;
  };
  return {
    async under(base, checked) {
      const { story, detail } = checked;
      shared ??= sharedIn(atlas);
      const own = detail === null ? null : join(stories, story.id, detail);
      const found = own ? await read(own) : (await shared).find(({ archive }) => holds(archive, story.frame));
      const plan = found && streetPlan(story.frame, found.archive);
      if (!plan) return base;
      const tags = [story.lang, ...checked.translations.map((each) => each.story.lang)];
      const languages = [...new Set(tags.map(languageOf))];
      const cut = await cutOf(story.id, found, plan, languages);
      return withTiles(base, story, cut, plan, languages, found.archive.asOf);
    },
  };
}

/** Archives for all stories, the smallest first. Throws where one cannot be used: nobody would miss it else. */
async function sharedIn(atlas: string | undefined): Promise<Found[]> {
  const folder = atlas && join(atlas, "detail");
  if (!folder || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".pmtiles"));
  const all = await Promise.all(names.sort().map((name) => read(join(folder, name))));
  return all.sort((a, b) => a.archive.bytes - b.archive.bytes);
}

async function read(file: string): Promise<Found> {
  const archive = await describeArchive(file);
  const fault = "problem" in archive ? `cannot be read: ${archive.problem}` : archiveFault(archive);
  if (fault || "problem" in archive)
    throw new Error(`${file} ${fault}. docs/detail.md tells how to make one.`);
  return { file, archive };
}

/** The tiles that a plan wants, by their names below the folder of tiles, and what pictures and labels are made of. */
interface Cut {
  readonly tiles: ReadonlyMap<string, Uint8Array>;
  readonly opening: readonly (readonly [TileId, ReducedTile])[];
  readonly finest: readonly (readonly [TileId, Uint8Array])[];
}

async function cutTiles(file: string, plan: StreetPlan, languages: readonly string[]): Promise<Cut> {
  const archive = await openArchive(file);
  const tiles = new Map<string, Uint8Array>();
  const opening: [TileId, ReducedTile][] = [];
  const finest: [TileId, Uint8Array][] = [];
  for (let z = plan.minzoom; z <= plan.maxzoom; z += 1)
    for (const id of tilesIn(plan.bounds, z)) {
      const name = `${z}/${id.x}/${id.y}`;
      const bytes = await archive.tile(z, id.x, id.y);
      const reduced = bytes && readTile(bytes, z, languages, `${file}, tile ${name}`);
      tiles.set(`${name}.pbf`, reduced ? tileBytes(reduced) : new Uint8Array());
      if (reduced && z === plan.opening) opening.push([id, reduced]);
      if (bytes && z === plan.maxzoom) finest.push([id, bytes]);
    }
  return { tiles, opening, finest };
}

function readTile(bytes: Uint8Array, zoom: number, languages: readonly string[], what: string): ReducedTile {
  try {
    return reducedTile(bytes, zoom, languages);
  } catch (error) {
    throw new Error(`${what} is no vector tile: ${(error as Error).message}`);
  }
}

function withTiles(
  base: StoryBase,
  story: Story,
  { tiles, opening, finest }: Cut,
  plan: StreetPlan,
  languages: readonly string[],
  asOf: string | null,
): StoryBase {
  const { minzoom, maxzoom, bounds, closest, zoom } = plan;
  const labels = new Map<string, readonly Feature[]>([
    ...namesWith("country-label", base).map(
      (name) => [name, quieted(base.atlas.features(name), bounds, minzoom)] as const,
    ),
    [streetNames, quartersIn(finest, zoom, languages, namesOn(base, story.sites))],
  ]);
  const texts = new Map([...labels].map(([name, features]) => [name, textOf(features)]));
  const hash = hashOf([...tiles, ...texts].flat());
  const folder = `${story.id}/map`;
  const layers = Object.keys(streetLayers) as StreetLayer[];
  const pictured = layers.map((layer) => [layer, picturedAt(layer, opening, zoom)] as const);
  const { detail } = base.files;
  return {
    atlas: withStreets(base.atlas, {
      features: new Map<string, readonly Feature[]>([...labels, ...pictured]),
      vintage: asOf ?? "",
      hash,
    }),
    files: {
      ...base.files,
      ...(detail && { detail: { ...detail, streets: { bounds, zoom: closest } } }),
      addressOf(name) {
        if (texts.has(name)) return { url: `${folder}/${name}.${hash}.geojson` };
        if (!(name in streetLayers)) return base.files.addressOf(name);
        return { url: `${folder}/streets.${hash}/{z}/{x}/{y}.pbf`, tiles: { minzoom, maxzoom, bounds } };
      },
    },
    own: new Map<string, string | Uint8Array>([
      ...base.own,
      ...[...texts].map(([name, text]) => [`${folder}/${name}.${hash}.geojson`, text] as const),
      ...[...tiles].map(([name, bytes]) => [`${folder}/streets.${hash}/${name}`, bytes] as const),
    ]),
  };
}

function textOf(features: readonly Feature[]): string {
  return JSON.stringify({ type: "FeatureCollection", features });
}

function namesWith(draw: Draw, { atlas }: StoryBase): string[] {
  return atlas.names.filter((name) => atlas.layer(name)?.draw === draw);
}

/** Names that the map says already: of the story's sites, and of the atlas's towns. */
function namesOn(base: StoryBase, sites: Story["sites"]): Set<string> {
  const towns = namesWith("city-label", base).flatMap((name) =>
    base.atlas.features(name).map(({ properties }) => String(properties?.name)),
  );
  return new Set([...towns, ...sites.map(({ name }) => name)]);
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 8);
}
