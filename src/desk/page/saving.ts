import { type Signal, signal } from "@preact/signals";
import type { Files, Revision } from "../api/files.ts";
import type { Conflict } from "../api/saving.ts";
import type { OpenStory } from "../api/stories.ts";
import { type Kept as Choice, mergeFiles } from "../edit/merge.ts";
import type { Client } from "./client.ts";
import { createDispute } from "./dispute.ts";
import { type Clock, createLater } from "./later.ts";
import { createLedger } from "./ledger.ts";
import { createTurn } from "./turn.ts";

/** Where the work is: on disk; in the journal or on its way; nowhere but in this page. */
export type Safety =
  | { readonly kind: "saved" | "kept" | "changed" }
  /** The server does not answer, or refuses: why. */
  | { readonly kind: "stuck"; readonly why: string };

/** Keeps the work: each change in the journal within a second, the files at every pause. */
export interface Saving {
  readonly safety: Signal<Safety>;
  /** What someone else changed at the same lines; nothing is written until its editor has decided. */
  readonly conflict: Signal<Conflict | null>;
  /** Something changed. */
  changed(): void;
  /** Writes now, and tells when that is done. */
  save(): Promise<void>;
  /** Goes on from a conflict with one's lines where both touch; elsewhere both changes stay. */
  decide(keep: Choice): Promise<void>;
  /** The files on disk are others than before. */
  otherOnDisk(revision: Revision): Promise<void>;
  destroy(): void;
}

/** The work as saving needs it. */
export interface Kept {
  files(): Files;
  /** What comes from elsewhere takes the place of what is here. */
  replace(files: Files): void;
}

/** Milliseconds after a change until it is sent to the journal, until files are written, and at most until then. */
const [soon, pause, longest] = [250, 1500, 8000] as const;
/** Milliseconds until a server that did not answer is asked again. */
const again = 2000;

export function createSaving(
  story: Pick<OpenStory, "id" | "files" | "revision">,
  editor: string,
  work: Kept,
  client: Client,
  clock: Clock,
): Saving {
  const { id } = story;
  const safety = signal<Safety>({ kind: "saved" });
  const dispute = createDispute();
  const { conflict } = dispute;
  const ledger = createLedger(id, editor, story, client);
  const inTurn = createTurn((why) => {
    safety.value = { kind: "stuck", why };
    clock.setTimeout(ask, again);
  });
  const journal = async (): Promise<void> => {
    await ledger.append(work.files());
    if (safety.value.kind !== "saved") safety.value = { kind: "kept" };
  };
  const write = async (): Promise<void> => {
    const files = work.files();
    if (conflict.value || (ledger.isWritten(files) && safety.value.kind === "saved")) return;
    const answer = await client.save(id, { editor, base: ledger.revision(), files });
    if ("error" in answer) dispute.begin(answer, ledger.written());
    else settle(answer.revision, files, answer.merged);
  };
  /** @param sent the files as this page had them @param merged with someone else's changes */
  const settle = (revision: Revision, sent: Files, merged: Files | null): void => {
    ledger.restart(revision, merged ?? sent);
    if (merged) {
      const both = mergeFiles(sent, work.files(), merged);
      if (both.ok) work.replace(both.files);
      else dispute.begin({ error: "", revision, theirs: merged, spots: both.spots }, sent);
    }
    safety.value = { kind: ledger.isWritten(work.files()) ? "saved" : "changed" };
    if (safety.value.kind === "changed") ask();
  };
  const journalLater = createLater(clock, () => void inTurn(journal), soon, soon);
  const writeLater = createLater(clock, () => void inTurn(write), pause, longest);
  function ask(): void {
    journalLater.ask();
    writeLater.ask();
  }
  const save = (): Promise<void> => {
    writeLater.cancel();
    return inTurn(write);
  };
  return {
    safety,
    conflict,
    save,
    changed() {
      if (safety.value.kind === "saved") safety.value = { kind: "changed" };
      ask();
    },
    async decide(keep) {
      const ended = dispute.end(keep, work.files());
      if (!ended) return;
      work.replace(ended.files);
      ledger.restart(ended.other.revision, ended.other.theirs);
      safety.value = { kind: "changed" };
      await save();
    },
    async otherOnDisk(now) {
      if (now === ledger.revision()) return;
      if (!ledger.isWritten(work.files())) return save();
      await inTurn(async () => {
        const { files, revision } = await client.open(id);
        if (revision !== ledger.revision()) settle(revision, ledger.written(), files);
      });
    },
    destroy() {
      journalLater.hurry();
      writeLater.hurry();
    },
  };
}
