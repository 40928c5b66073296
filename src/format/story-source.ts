import type { PhotoFile } from "./photo-file.ts";
import type { StreetArchive } from "./street-archive.ts";

/** A file that is there and cannot be read, and why. */
export interface Unreadable {
  readonly problem: string;
}

/** A story's files as they came in, wherever they are kept. */
export interface StorySource {
  /** The story's id: its folder's name. */
  readonly id: string;
  /** Bytes by name, such as `article.md`; what is not there is missing. */
  readonly files: ReadonlyMap<string, Uint8Array | Unreadable>;
  /** Archives of streets among them, which are too large to be read whole. */
  readonly archives?: ReadonlyMap<string, StreetArchive | Unreadable>;
  /** Pictures among them. */
  readonly photos?: ReadonlyMap<string, PhotoFile | Unreadable>;
  /** What problems call the file. */
  pathOf(name: string): string;
}
