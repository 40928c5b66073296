import { plainRules } from "../plain-rules.ts";
import { spanish } from "./language.ts";
import { spanishRoles } from "./roles.ts";

export const spanishRules = plainRules(spanish, spanishRoles);
