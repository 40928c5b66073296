import { endCutOff } from "./commit.ts";
import { type DeskStory, deskStoryOf } from "./desk-story.ts";
import type { Folders } from "./folders.ts";
import { foldersOf, storyFolder } from "./folders.ts";
import { createLive, type Live } from "./live.ts";
import type { MapTasks } from "./map-process.ts";
import type { NameTasks } from "./names-process.ts";
import { createStudy, type Study } from "./study.ts";

/** Where the desk has its stories and what they are checked against, drawn on and built into. */
export interface DeskSources {
  readonly stories: string;
  readonly geo: string;
  readonly atlas: string;
  /** The folder of the built site. */
  readonly out: string;
  /** Where the site is published, with a slash at its end. */
  readonly address: URL | null;
}

/** All that the desk's requests work with. */
export interface Desk {
  readonly sources: DeskSources;
  readonly folders: Folders;
  readonly names: Study<NameTasks>;
  readonly maps: Study<MapTasks>;
  /** The same again for the views of the desk's map, so that a check need not wait for them. */
  readonly views: Study<MapTasks>;
  /** Throws a `Refused` where there is no such story. */
  story(id: string): DeskStory;
  live(id: string): Live;
  /** Today where the desk runs, ISO 8601. */
  today(): string;
  destroy(): void;
}

/** The clock: milliseconds since 1970, and the day that it is. */
export interface DeskClock {
  now(): number;
  today(): string;
}

/** Ends what an earlier desk was cut off in, and opens this one. */
export async function openDesk(sources: DeskSources, clock: DeskClock): Promise<Desk> {
  const folders = foldersOf(sources.stories);
  await endCutOff(folders);
  const words = [sources.stories, sources.geo, sources.atlas];
  const names = createStudy<NameTasks>("names-process.ts", words);
  const maps = createStudy<MapTasks>("map-process.ts", words);
  const views = createStudy<MapTasks>("map-process.ts", words);
  const stories = new Map<string, DeskStory>();
  const lives = new Map<string, Live>();
  const story = (id: string): DeskStory => {
    storyFolder(folders, id);
    const known = stories.get(id) ?? deskStoryOf(folders, id, clock.now);
    stories.set(id, known);
    return known;
  };
  return {
    sources,
    folders,
    names,
    maps,
    views,
    story,
    live(id) {
      const own = story(id);
      const known = lives.get(id) ?? createLive(storyFolder(folders, id), own.open);
      lives.set(id, known);
      return known;
    },
    today: clock.today,
    destroy() {
      names.destroy();
      maps.destroy();
      views.destroy();
      for (const live of lives.values()) live.destroy();
    },
  };
}
