import { type FSWatcher, watch } from "node:fs";
import type { ServerResponse } from "node:http";
import type { Revision } from "../api/files.ts";
import type { StoryEvent } from "../api/saving.ts";

/** A folder is read this long after its last change, in milliseconds: other programs write in several steps. */
const settled = 80;
/** A line that keeps a connection from being taken for dead, every so many milliseconds. */
const beat = 20_000;

/** The pages that have one story open. */
export interface Live {
  /** Keeps a page told until it goes. */
  join(editor: string, response: ServerResponse): void;
  has(editor: string): boolean;
  isEmpty(): boolean;
  /** Tells all pages but the one that did it. */
  tell(revision: Revision, by: string): void;
  destroy(): void;
}

/**
 * @param folder the story's, which is watched while a page is there
 * @param read what the files now are
 */
export function createLive(folder: string, read: () => Promise<{ revision: Revision }>): Live {
  const pages = new Map<ServerResponse, string>();
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | undefined;
  let known: Revision | null = null;
  const send = (response: ServerResponse, event: StoryEvent): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  const tellAll = (event: StoryEvent, but = ""): void => {
    for (const [response, editor] of pages) if (editor !== but) send(response, event);
  };
  const countAll = (): void => tellAll({ kind: "editors", editors: new Set(pages.values()).size });
  const look = async (): Promise<void> => {
    const found = await read().catch(() => null);
    if (!found || found.revision === known) return;
    const isFirst = known === null;
    known = found.revision;
    if (!isFirst) tellAll({ kind: "changed", revision: found.revision });
  };
  const start = (): void => {
    void look();
    try {
      watcher = watch(folder, { recursive: false }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => void look(), settled);
      });
      watcher.on("error", () => watcher?.close());
    } catch {}
  };
  const stop = (): void => {
    watcher?.close();
    watcher = null;
    known = null;
    clearTimeout(timer);
  };
  return {
    join(editor, response) {
      if (!pages.size) start();
      pages.set(response, editor);
      const pulse = setInterval(() => response.write(": still here\n\n"), beat);
      response.on("close", () => {
        clearInterval(pulse);
        pages.delete(response);
        if (pages.size) countAll();
        else stop();
      });
      countAll();
    },
    isEmpty: () => pages.size === 0,
    has: (editor) => [...pages.values()].includes(editor),
    tell(revision, by) {
      known = revision;
      tellAll({ kind: "changed", revision }, by);
    },
    destroy() {
      stop();
      for (const response of pages.keys()) response.end();
      pages.clear();
    },
  };
}
