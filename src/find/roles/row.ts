import type { Role } from "../../model/story.ts";
import type { Decision } from "../decision.ts";
import type { Token } from "../tokens.ts";
import type { Named, Scene } from "./scene.ts";

/** One use of a name that says whether a place is meant or those who act from there. The first row that holds decides. */
export interface Row<S extends Scene = Scene> {
  /** What the row looks at; no two rows of a language have the same. */
  readonly tell: string;
  readonly when: (scene: S) => boolean;
  readonly role: Role;
  readonly adjective?: true;
  /** What an editor reads; the tell itself where it is left out. */
  readonly reason?: (scene: S) => string;
}

/**
 * Whether something is or happens at the place, or the name stands for those who act from there. Only states, capitals
 * and seats of government act; any other name is a place unless it is a team's.
 */
export type RoleOf = (tokens: readonly Token[], named: Named) => Decision;

/** The row that decides. */
export function rowOf<S extends Scene>(scene: S, rows: readonly Row<S>[]): Row<S> {
  const row = rows.find(({ when }) => when(scene));
  if (!row) throw new Error("The last row of the roles holds for every name.");
  return row;
}

/** Roles by rows that are asked in their order; the last must hold for every name. */
export const roleBy =
  <S extends Scene>(
    sceneOf: (tokens: readonly Token[], named: Named) => S,
    rows: readonly Row<S>[],
  ): RoleOf =>
  (tokens, named) => {
    const scene = sceneOf(tokens, named);
    const { tell, role, adjective, reason } = rowOf(scene, rows);
    return { role, ...(adjective && { adjective }), reason: reason ? reason(scene) : tell };
  };
