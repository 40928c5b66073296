/** A date that a product can be drawn for, with its area then. */
export interface Moment {
  /** ISO 8601 date. */
  readonly when: string;
  /** In square kilometres, rounded as its figure says; none where it is not known, or no area. */
  readonly area?: number;
}
