import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { featuresAt } from "../atlas/streets/features.ts";
import { type StreetLayer, streetLayers, streetNames } from "../atlas/streets/layers.ts";
import { quartersIn } from "../atlas/streets/names.ts";
import { type StreetPlan, streetPlan } from "../atlas/streets/plan.ts";
import { type ReducedTile, reducedTile, tileBytes } from "../atlas/streets/reduced-tile.ts";
import { type TileId, tilesIn } from "../atlas/streets/tile-grid.ts";
import { withStreets } from "../atlas/streets/with-streets.ts";
import { holds } from "../format/check-detail.ts";
import type { CheckedStory } from "../format/check-story.ts";
import { archiveFault, type StreetArchive } from "../format/street-archive.ts";
import { languageOf } from "../model/words/catalogues.ts";
import type { StoryBase } from "./base-map.ts";
import type { Sources } from "./sources.ts";
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

export function openStreets({ stories, atlas }: Sources): Streets {
  let shared: Promise<Found[]> | null = null;
  return {
    async under(base, checked) {
      const { story, detail } = checked;
      shared ??= sharedIn(atlas);
      const own = detail === null ? null : join(stories, story.id, detail);
      const found = own ? await read(own) : (await shared).find(({ archive }) => holds(archive, story.frame));
      const plan = found && streetPlan(story.frame, found.archive);
      return plan ? withTiles(base, checked, found, plan) : base;
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

async function withTiles(
  base: StoryBase,
  { story, translations }: CheckedStory,
  { file, archive }: Found,
  plan: StreetPlan,
): Promise<StoryBase> {
  const tags = [story.lang, ...translations.map((each) => each.story.lang)];
  const languages = [...new Set(tags.map(languageOf))];
  const { tiles, opening, finest } = await cutTiles(file, plan, languages);
  const names = quartersIn(finest, plan.zoom, languages, namesOn(base, story.sites));
  const namesText = JSON.stringify({ type: "FeatureCollection", features: names });
  const hash = hashOf([...[...tiles].flat(), namesText]);
  const folder = `${story.id}/map/streets.${hash}`;
  const namesUrl = `${story.id}/map/${streetNames}.${hash}.geojson`;
  const layers = Object.keys(streetLayers) as StreetLayer[];
  const features = new Map([
    ...layers.map((layer) => [layer, featuresAt(layer, opening, plan.zoom)] as const),
    [streetNames, names] as const,
  ]);
  const { minzoom, maxzoom, bounds, closest } = plan;
  const { detail } = base.files;
  return {
    atlas: withStreets(base.atlas, { features, vintage: archive.asOf ?? "", hash }),
    files: {
      ...base.files,
      ...(detail && { detail: { ...detail, streets: { bounds, zoom: closest } } }),
      addressOf(name) {
        if (name === streetNames) return { url: namesUrl };
        if (!(name in streetLayers)) return base.files.addressOf(name);
        return { url: `${folder}/{z}/{x}/{y}.pbf`, tiles: { minzoom, maxzoom, bounds } };
      },
    },
    own: new Map<string, string | Uint8Array>([
      ...base.own,
      [namesUrl, namesText],
      ...[...tiles].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const),
    ]),
  };
}

/** Names that the map says already: of the story's sites, and of the atlas's towns. */
function namesOn({ atlas }: StoryBase, sites: CheckedStory["story"]["sites"]): Set<string> {
  const towns = atlas.names
    .filter((name) => atlas.layer(name)?.draw === "city-label")
    .flatMap((name) => atlas.features(name).map(({ properties }) => String(properties?.name)));
  return new Set([...towns, ...sites.map(({ name }) => name)]);
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 8);
}
