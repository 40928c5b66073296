import type { Files, Revision } from "../api/files.ts";
import { changesBetween } from "../edit/change.ts";
import type { Client } from "./client.ts";

/** What the server has of the work: files that are written, and what its journal has since. */
export interface Ledger {
  /** Of the files as they were last written. */
  revision(): Revision;
  /** The files as they were last written. */
  written(): Files;
  isWritten(files: Files): boolean;
  /** Sends the journal what it does not have; on the server's disk once that is done. */
  append(files: Files): Promise<void>;
  /** Begins anew from files that are written. */
  restart(revision: Revision, files: Files): void;
}

export function createLedger(
  id: string,
  editor: string,
  first: { readonly revision: Revision; readonly files: Files },
  client: Pick<Client, "journal">,
): Ledger {
  let base = first.revision;
  let written = first.files;
  let known = first.files;
  let number = 0;
  return {
    revision: () => base,
    written: () => written,
    isWritten: (files) => !changesBetween(written, files).length,
    async append(files) {
      const changes = changesBetween(known, files);
      if (!changes.length) return;
      await client.journal(id, { editor, base, number: number + 1, changes });
      number++;
      known = files;
    },
    restart(revision, files) {
      base = revision;
      written = files;
      known = files;
      number = 0;
    },
  };
}
