import { plainRules } from "../plain-rules.ts";
import { ukrainian } from "./language.ts";
import { ukrainianRoles } from "./roles.ts";

export const ukrainianRules = plainRules(ukrainian, ukrainianRoles);
