import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasWorld } from "../../atlas/with-world.ts";
import { checkStory } from "../../format/check-story.ts";
import { sortProblems } from "../../format/report.ts";
import type { StorySource } from "../../format/story-source.ts";
import { momentsIn } from "../../model/comparison.ts";
import { type BaseMap, readBaseMap } from "../../press/base-map.ts";
import { makeHouse, readHouseStyle } from "../../press/house-style.ts";
import { overviewsOf } from "../../press/overviews.ts";
import { readStory } from "../../press/read-story.ts";
import { openStreets } from "../../press/story-streets.ts";
import type { Base, BaseWanted, Where, WhereAsked } from "../api/base.ts";
import { reason } from "../api/refusals.ts";
import type { Check, Checked, Choices, StoryState } from "../api/stories.ts";
import { answerParent } from "./answer-parent.ts";
import { createMapViews, type MapViews, worldView } from "./map-views.ts";
import { openStyleFile, type StyleFileOpened } from "./open-style-file.ts";
import { createPreviews, type Previewed, type Previews } from "./preview.ts";
import { Refused } from "./refused.ts";

const [stories = "", geo = "", world = ""] = process.argv.slice(2);

const sources = { stories, geo, ...(existsSync(world) && { atlas: world }) };

let opened: BaseMap | null = null;

/** Products and world; they take a moment, once. */
function baseMap(): BaseMap {
  opened ??= readBaseMap(sources);
  return opened;
}

/** A story's files as an editor has them, which need not be on the disk yet. */
async function sourceOf({ id, files }: Check): Promise<StorySource> {
  const kept = await readStory(join(stories, id));
  const layers = [...kept.files].filter(([name]) => name.startsWith("layers/"));
  const own = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return { ...kept, id, files: new Map([...layers, ...own]), pathOf: (name) => name };
}

/** The build's own check. */
async function check(asked: Check): Promise<Checked> {
  const checked = checkStory(await sourceOf(asked), baseMap().atlas);
  return {
    problems: checked.ok ? [] : sortProblems(checked.problems),
    warnings: sortProblems(checked.warnings),
  };
}

let previews: Previews | null = null;
let views: MapViews | null = null;

function mapViews(): MapViews {
  const { atlas } = baseMap();
  if (!hasWorld(atlas)) throw new Refused(404, reason("noAtlas"));
  views ??= createMapViews(atlas);
  return views;
}

const tasks = {
  /** A file of a story's preview; null where readers would have none of that name. */
  async preview({
    way,
    shells,
    ...asked
  }: Check & { way: string; shells: string }): Promise<Previewed | null> {
    previews ??= createPreviews(baseMap, openStreets(sources, true), sources);
    return previews.file(await sourceOf(asked), way, shells);
  },
  /** A font or a sign of the house style; null where it has none of that name. */
  async asset({ way }: { way: string }): Promise<Uint8Array | null> {
    return (await makeHouse(readHouseStyle(sources), null)).files.get(way) ?? null;
  },
  /** The overview of a product that pages of the preview ask for; null where it has none. */
  overview({ product }: { product: string }): string | null {
    return overviewsOf(baseMap().products).get(product)?.text ?? null;
  },
  /** Opens the atlas and cuts the view of the world, which every map begins with. */
  warm(_: null): null {
    if (hasWorld(baseMap().atlas)) mapViews().base(worldView("en"));
    return null;
  },
  base: (wanted: BaseWanted): Base => mapViews().base(wanted),
  where: (asked: WhereAsked): Where => mapViews().where(asked),
  check,
  /** Opens a file that is to be one of the house style's. */
  styleFile: ({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<StyleFileOpened> =>
    openStyleFile(name, bytes),
  /** Figures and products of the manifest that a story may show beside a paragraph. */
  choices(_: null): Choices {
    const { atlas } = baseMap();
    const { figures } = atlas.manifest;
    const layers = atlas.names.flatMap((name) => atlas.layer(name) ?? []);
    return {
      figures: figures.map(({ id, label }) => ({ id, label })),
      compared: layers
        .filter((layer) => momentsIn(layer, figures).length > 1)
        .map(({ name, title }) => ({ id: name, label: title })),
    };
  },
  /** How much a check finds. */
  async state(asked: Check): Promise<Pick<StoryState, "problems" | "warnings">> {
    const { problems, warnings } = await check(asked);
    return { problems: problems.length, warnings: warnings.length };
  },
};

/** What the process of maps can do. */
export type MapTasks = typeof tasks;

answerParent(tasks, ["state"]);
