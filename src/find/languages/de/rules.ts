import { plainRules } from "../plain-rules.ts";
import { german } from "./language.ts";
import { germanRoles } from "./roles.ts";

export const germanRules = plainRules(german, germanRoles);
