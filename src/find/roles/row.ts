import type { Role } from "../../model/story.ts";
import type { Decision } from "../decision.ts";
import type { Scene } from "./scene.ts";

/** One use of a name that says whether a place is meant or those who act from there. The first row that holds decides. */
export interface Row {
  /** What the row looks at; no two rows have the same. */
  readonly tell: string;
  readonly when: (scene: Scene) => boolean;
  readonly role: Role;
  readonly adjective?: true;
  /** What an editor reads; the tell itself where it is left out. */
  readonly reason?: (scene: Scene) => string;
}

export function decisionOf({ tell, role, adjective, reason }: Row, scene: Scene): Decision {
  return { role, ...(adjective && { adjective }), reason: reason ? reason(scene) : tell };
}
