import type { Role } from "../model/story.ts";

/** A role with what decided it, in words. */
export interface Decision {
  readonly role: Role;
  /** Whether the name only says of what follows whose it is: "US officials". */
  readonly adjective?: boolean;
  readonly reason: string;
}
