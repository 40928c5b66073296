import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../html/edition.ts";
import {
  changesBetween,
  hasNewReason,
  type PublishedState,
  publishedStateOf,
} from "../html/published-state.ts";
import type { Problem } from "../model/problem.ts";

/** A state with where its map still stands, from the folder of its story. */
export interface KeptState extends PublishedState {
  readonly url: string;
}

/** `history.json` beside a story's page. */
export interface History {
  readonly dateline: 1;
  /** The newest first. */
  readonly states: readonly KeptState[];
}

/** The states of an edition in a built site; none where it was not in it. @param site its folder */
export async function historyIn(site: string, { way }: Pick<Edition, "way">): Promise<readonly KeptState[]> {
  try {
    const found = JSON.parse(await readFile(join(site, way, "history.json"), "utf8")) as History;
    return found.dateline === 1 && Array.isArray(found.states) ? found.states : [];
  } catch {
    return [];
  }
}

/** What an edition's map tells now, and the folder of its state. */
export function stateNow(edition: Edition): KeptState {
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
  const state = publishedStateOf(edition, hash);
  return { ...state, url: `at/${hash(JSON.stringify(state))}/` };
}

/**
 * What was changed of published maps without a word to their readers, as problems that stop a build.
 *
 * @param last the site that was published
 * @param stories the folder of the stories, for where to write the reason
 */
export async function unsaidChanges(
  editions: readonly Edition[],
  last: string,
  stories: string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const edition of editions) {
    const { story, way } = edition;
    if (way !== `${story.id}/`) continue;
    const [before] = await historyIn(last, edition);
    const now = stateNow(edition);
    const changes = before && !hasNewReason(before, now) ? changesBetween(before, now) : [];
    if (changes.length)
      problems.push({
        severity: "error",
        file: join(stories, story.id, "article.md"),
        line: 1,
        column: 1,
        message: `the published map was changed, and no correction says why: ${changes.join(", ")}`,
        hint: 'Add to the front matter `corrections:` with a line such as `- {date: 2025-04-03, text: "The plant stood 4 km too far east."}`. If nobody has seen that map yet, take its history.json out of the built site.',
      });
  }
  return problems;
}
