import type { Decision } from "./decision.ts";
import type { Place } from "./gazetteer/place.ts";
import { actingRows, adjectiveRow } from "./roles/acting.ts";
import { canAct } from "./roles/can-act.ts";
import { groundRows } from "./roles/ground.ts";
import { partyRows } from "./roles/parties.ts";
import { decisionOf, type Row } from "./roles/row.ts";
import { type Scene, sceneOf } from "./roles/scene.ts";
import { teamRows } from "./roles/teams.ts";
import type { Token } from "./tokens.ts";

/** What every other row is asked after: names that are written above a text, of teams, or of no government. */
const firstRows: readonly Row[] = [
  { tell: "the article's dateline", when: ({ dateline }) => dateline, role: "place" },
  ...teamRows,
  {
    tell: "no government is called by it",
    when: ({ place }) => place === null || !canAct(place),
    role: "place",
  },
];

/** What holds where nothing beside the name says more. */
const lastRows: readonly Row[] = [
  { tell: "a part of a city", when: ({ place }) => place?.rank === "part", role: "place" },
  { tell: "a seat of government", when: ({ place }) => place?.origin === "facility", role: "voice" },
  {
    tell: "nothing makes an actor of it",
    when: () => true,
    role: "place",
    reason: ({ before }) => (before ? `after “${before}”` : "nothing makes an actor of it"),
  },
];

/** Every row, in the order in which they are asked. */
export const roleRows: readonly Row[] = [
  ...firstRows,
  adjectiveRow,
  ...groundRows,
  ...actingRows,
  ...partyRows,
  ...lastRows,
];

/** The row that decides. */
export function rowOf(scene: Scene): Row {
  const row = roleRows.find(({ when }) => when(scene));
  if (!row) throw new Error("The last row of the roles holds for every name.");
  return row;
}

/**
 * Whether something is or happens at the place, or the name stands for those who act from there. Only states, capitals
 * and seats of government act; any other name is a place unless it is a team's.
 */
export function roleOf(
  named: { readonly from: number; readonly to: number },
  place: Place | null,
  tokens: readonly Token[],
  dateline: boolean,
): Decision {
  const scene = sceneOf(tokens, named, place, dateline);
  return decisionOf(rowOf(scene), scene);
}
