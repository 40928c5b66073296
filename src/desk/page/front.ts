import type { Bounds } from "../../model/position.ts";
import { boundsFrom } from "../../model/position.ts";
import { type FrontPath, frontOf, withFront } from "../edit/front.ts";
import type { Moment, Step } from "./work.ts";

/** The words of a story that stand in its front matter. */
export const frontTexts = ["title", "dek", "dateline", "published", "lang"] as const;
export type FrontText = (typeof frontTexts)[number];

/** A text of the front matter; empty where there is none. */
export function frontText(head: string, key: FrontText): string {
  const value = frontOf(head)[key];
  return value === undefined || value === null ? "" : String(value);
}

export const titleOf = (head: string): string => frontText(head, "title");

/** The language of the article, in which its readers read what the desk writes for them. */
export const languageOfArticle = (head: string): string => frontText(head, "lang") || "en";

/** What the map shows at first; null where the story leaves it to the build. */
export function frameOf(head: string): Bounds | null {
  const { map } = frontOf(head) as { map?: { frame?: unknown } | null };
  return boundsFrom(map?.frame ?? null);
}

/** Names of the layers that the story draws besides the base map. */
export function layersOf(head: string): string[] {
  const { map } = frontOf(head) as { map?: { layers?: unknown } | null };
  return Array.isArray(map?.layers) ? map.layers.map(String) : [];
}

/** The front matter with a value set, or taken out where it is undefined; what is as it was is no step. */
export function setFront({ head }: Moment, path: FrontPath, value: unknown): Step | null {
  const next = withFront(head, path, value);
  return next === head ? null : { head: next };
}
