import { canAct } from "../../roles/can-act.ts";
import { type Row as AnyRow, roleBy } from "../../roles/row.ts";
import { actingRows, adjectiveRows } from "./roles/acting.ts";
import { groundRows } from "./roles/ground.ts";
import { partyRows } from "./roles/parties.ts";
import { type Scene, sceneOf } from "./roles/scene.ts";
import { teamRows } from "./roles/teams.ts";
import { actionAfter } from "./roles/verbs.ts";

type Row = AnyRow<Scene>;

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

/** The second name of an address. */
const addressRows: readonly Row[] = [
  {
    tell: "says where the name before it lies",
    when: ({ holdsPrevious }) => holdsPrevious,
    role: "place",
  },
];

/** What holds where nothing beside the name says more. */
const lastRows: readonly Row[] = [
  {
    tell: "after a preposition, by a seat of government",
    when: ({ place, preposition, tokens, next }) =>
      place?.origin === "facility" && preposition !== "" && actionAfter(tokens, next) !== null,
    role: "place",
    reason: ({ preposition }) => `after “${preposition}”`,
  },
  { tell: "a seat of government", when: ({ place }) => place?.origin === "facility", role: "voice" },
  {
    tell: "nothing makes an actor of it",
    when: () => true,
    role: "place",
    reason: ({ before }) => (before ? `after “${before}”` : "nothing makes an actor of it"),
  },
];

/** Every row of English, in the order in which they are asked. */
export const roleRows: readonly Row[] = [
  ...firstRows,
  ...adjectiveRows,
  ...addressRows,
  ...groundRows,
  ...actingRows,
  ...partyRows,
  ...lastRows,
];

export const englishRoleOf = roleBy(sceneOf, roleRows);
