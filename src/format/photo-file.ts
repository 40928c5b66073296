/** A picture in a story's folder, as far as the check and the page ask. */
export interface PhotoFile {
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** The first eight hex digits of its bytes' SHA-256. */
  readonly hash: string;
}
