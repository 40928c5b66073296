import { fits } from "./keys/misfits.ts";
import { siteSettingsKeys } from "./keys/site-settings-keys.ts";
import type { Report } from "./report.ts";
import { openYaml } from "./yaml-source.ts";

/** What holds for the whole site: `dateline.yaml` beside the stories. */
export interface SiteSettings {
  /** The id of the story that the site opens with; without it the newest. */
  readonly front?: string;
  /** Where the newsroom is at home, in words. */
  readonly home?: string;
  /** The newsroom's own command that the desk runs after it has built the site. */
  readonly publish?: string;
}

/**
 * Parses `dateline.yaml`. Problems go to `report`; what is faulty says nothing.
 *
 * @param stories the ids of all stories beside it
 */
export function parseSiteSettings(source: string, stories: readonly string[], report: Report): SiteSettings {
  if (!source.replace(/^\s*#.*$/gm, "").trim()) return {};
  const { tree } = openYaml(source, report, {
    keys: siteSettingsKeys,
    label: "settings: ",
    of: "",
    above: 0,
  });
  if (!tree || !fits(tree, { is: "keys", keys: siteSettingsKeys }, "settings", report)) return {};
  const settings = tree.value as SiteSettings;
  const { front, ...others } = settings;
  if (front === undefined || stories.includes(front)) return settings;
  report.add(
    tree.get("front")?.place ?? tree.place,
    `settings: "front" is "${front}", and there is no such story`,
    `Stories: ${stories.join(", ") || "none"}.`,
  );
  return others;
}
