import { roleBy } from "../roles/row.ts";
import { sceneOf } from "../roles/scene.ts";
import { streetsAmong } from "../streets.ts";
import type { Language } from "./language.ts";
import { plainJudge } from "./plain-judge.ts";
import { plainRoles } from "./plain-roles.ts";
import type { RoleWords } from "./role-words.ts";
import type { Rules } from "./rules.ts";

/** The rules of a language that its words are enough for. */
export const plainRules = (language: Language, roles: RoleWords): Rules => ({
  language,
  judge: plainJudge(language.words),
  roleOf: roleBy(sceneOf, plainRoles(roles, new Set([...language.words.areaNouns, ...language.waterNouns]))),
  completed: (_text, { tokens }, _setting, mentions) => {
    const streets = streetsAmong(tokens, language);
    return mentions.filter(
      ({ start, end }) => !streets.some((street) => street.start < start && end <= street.end),
    );
  },
});
