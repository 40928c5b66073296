import { plainRules } from "../plain-rules.ts";
import { polish } from "./language.ts";
import { polishRoles } from "./roles.ts";

export const polishRules = plainRules(polish, polishRoles);
