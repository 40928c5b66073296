import type { Change, Files, Revision } from "./files.ts";

/** Why a request was not done. */
export interface Refusal {
  /** An English sentence that says what to do. */
  readonly error: string;
  /** The same as a phrase's key, and its slots: the page says it in its editor's language (`desk/api/refusals.ts`). */
  readonly code?: string;
  readonly slots?: Readonly<Record<string, string | number>>;
}

/** `POST /api/stories/ID/journal`: on disk when it is answered. Answers with `Journalled`. */
export interface JournalEntry {
  /** An id of this page, as `newEditorId` makes: small letters and digits. */
  readonly editor: string;
  /** The revision that the first entry since the last save is a change of. */
  readonly base: Revision;
  /** Counts from 1 since the last save; an entry that came already is not written twice. */
  readonly number: number;
  readonly changes: readonly Change[];
}

export interface Journalled {
  readonly number: number;
}

/** `PUT /api/stories/ID`: writes all files, and drops those that are not named. Answers with `Saved`, or 409 `Conflict`. */
export interface Save {
  readonly editor: string;
  readonly base: Revision;
  readonly files: Files;
}

export interface Saved {
  readonly revision: Revision;
  /** The files as they now are, where someone else's changes came in; null where they are the page's own. */
  readonly merged: Files | null;
}

/** Both changed the same: nothing was written. To go on, save with `revision` as base. */
export interface Conflict extends Refusal {
  readonly revision: Revision;
  /** The files on disk. */
  readonly theirs: Files;
  /** Files with what touches, each with its lines as both have them, in order. */
  readonly spots: readonly Spot[];
}

/** Lines that two changed differently. */
export interface Spot {
  readonly file: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** `GET /api/stories/ID/versions`: the newest first, at most 100. */
export interface Versions {
  readonly versions: readonly Version[];
}

export interface Version {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly revision: Revision;
  /** Whether the desk wrote it, or another program did. */
  readonly by: "desk" | "outside";
}

/** `GET /api/stories/ID/versions/NUMBER`. */
export interface VersionFiles extends Version {
  readonly files: Files;
}

/** `GET /api/stories/ID/events?editor=EDITOR`, server-sent: each message's `data` is one of these. */
export type StoryEvent =
  | { readonly kind: "editors"; readonly editors: number }
  /** The files on disk are others than before; whoever has changes of their own saves, and they are merged. */
  | { readonly kind: "changed"; readonly revision: Revision };
