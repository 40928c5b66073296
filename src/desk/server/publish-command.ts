import { readSiteSettings } from "../../press/read-site-settings.ts";
import { storyFolders } from "../../press/stories.ts";
import type { Desk } from "./desk.ts";

/** The newsroom's own command that follows a publication, as `dateline.yaml` names it; null where it names none. */
export function publishCommandOf({ folders }: Desk): string | null {
  const { settings } = readSiteSettings(folders.stories, storyFolders(folders.stories));
  return settings.publish ?? null;
}
