import { UnreadArticle } from "../../draft/unread-article.ts";
import { inEnglish, type Reason, reason } from "../api/refusals.ts";

/** What a request is answered where it is not done: a reason, which says what to do. */
export class Refused extends Error {
  readonly status: number;
  readonly reason: Reason;
  /** What the answer holds besides. */
  readonly more: object;

  constructor(status: number, why: Reason, more: object = {}) {
    super(inEnglish(why));
    this.status = status;
    this.reason = why;
    this.more = more;
  }
}

/** Whatever a task threw as what it is answered: an article that cannot be read has its own reasons, all else is told as it is. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof UnreadArticle) return new Refused(422, { code: error.code, slots: error.slots });
  return new Refused(422, reason("failed", { why: error instanceof Error ? error.message : String(error) }));
}
