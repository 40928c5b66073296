import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { createReport } from "../format/report.ts";
import { parseSiteSettings, type SiteSettings } from "../format/site-settings.ts";
import type { Problem } from "../model/problem.ts";

/** What `dateline.yaml` in the folder of stories says, nothing where there is none; and its problems. */
export function readSiteSettings(
  stories: string,
  folders: readonly string[],
): { settings: SiteSettings; problems: readonly Problem[] } {
  const file = join(stories, "dateline.yaml");
  if (!existsSync(file)) return { settings: {}, problems: [] };
  const report = createReport(relative(process.cwd(), file));
  const ids = folders.map((folder) => basename(folder));
  const settings = parseSiteSettings(readFileSync(file, "utf8"), ids, report);
  return { settings, problems: report.problems };
}
