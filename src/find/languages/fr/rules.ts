import { plainRules } from "../plain-rules.ts";
import { french } from "./language.ts";
import { frenchRoles } from "./roles.ts";

export const frenchRules = plainRules(french, frenchRoles);
