/** What a request is answered where it is not done: a sentence that says what to do. */
export class Refused extends Error {
  readonly status: number;
  /** What the answer holds besides. */
  readonly more: object;

  constructor(status: number, message: string, more: object = {}) {
    super(message);
    this.status = status;
    this.more = more;
  }
}
