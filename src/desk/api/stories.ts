import type { LeftOut } from "../../draft/left-out.ts";
import type { Problem } from "../../model/problem.ts";
import type { Files, Revision } from "./files.ts";
import type { Proposals } from "./names.ts";

/** `GET /api/stories`: the newest first. */
export interface StoryList {
  readonly stories: readonly StoryEntry[];
  /** Name of the folder of stories, for people. */
  readonly folder: string;
  /** Whether a command of the newsroom's follows each publication. */
  readonly hasPublishCommand: boolean;
}

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 date; empty where the article states none. */
  readonly published: string;
  readonly lang: string;
  /** Address of its picture as last published; null where it has none yet. */
  readonly picture: string | null;
  /** Whether work of a page that ended suddenly waits to be taken up. */
  readonly isUnfinished: boolean;
}

/** `GET /api/stories/ID/state`: what a story lacks. It takes a moment, so the list does without. */
export interface StoryState {
  readonly problems: number;
  readonly warnings: number;
  /** Names that are neither linked nor left off with a reason. */
  readonly openNames: number;
  /** Sites that an editor has yet to settle. */
  readonly unsure: number;
}

/** `POST /api/articles`: a new story from an article. Answers with `NewStory`. */
export interface NewArticle {
  readonly from:
    | { readonly kind: "file"; readonly name: string; readonly base64: string }
    | { readonly kind: "pasted"; readonly html: string | null; readonly text: string };
  /** Its folder's name; without one, made from the title. */
  readonly id?: string;
  readonly title?: string;
}

export interface NewStory {
  readonly story: OpenStory;
  readonly proposals: Proposals;
  /** What a story does not take of the article. */
  readonly dropped: readonly LeftOut[];
}

/** `GET /api/stories/ID`. */
export interface OpenStory {
  readonly id: string;
  readonly files: Files;
  readonly revision: Revision;
  /** What a page that ended suddenly had not saved yet, the newest first. */
  readonly unfinished: readonly Unfinished[];
  /** Archives of streets in the story's folder, by name: they are not texts. */
  readonly archives: readonly string[];
  /** Whether it stands in the published site: a change of its words is then a correction. */
  readonly isPublished: boolean;
}

/** Work that the journal holds and the files do not. `DELETE /api/stories/ID/journal/EDITOR` drops it. */
export interface Unfinished {
  readonly editor: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What it was made from, and the files as that page had them: saved with this base, they are merged. */
  readonly base: Revision;
  readonly files: Files;
}

/** `POST /api/check`: the build's own check. Answers with `Checked`. */
export interface Check {
  readonly id: string;
  readonly files: Files;
}

/** `GET /api/choices`: what may stand beside a paragraph, of what all stories have. */
export interface Choices {
  readonly figures: readonly Choice[];
  /** Products that are known for two dates or more. */
  readonly compared: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  /** In English, as the products say it. */
  readonly label: string;
}

export interface Checked {
  /** In order of file, line and column; `file` is a name as in `Files`. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}
