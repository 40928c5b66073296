import type { Defence } from "./defence.ts";
import { buildAndServe } from "./rows/build-and-serve.ts";
import { embeds } from "./rows/embeds.ts";
import { faultHandlers } from "./rows/faults.ts";
import { inputLimits } from "./rows/input.ts";
import { leaks } from "./rows/leaks.ts";
import { pageSecurity } from "./rows/page-security.ts";

/** All defences, under the headings of docs/defences.md. */
export const groups: readonly (readonly [heading: string, rows: readonly Defence[]])[] = [
  ["Page", pageSecurity],
  ["Embeds and messages", embeds],
  ["Faults", faultHandlers],
  ["Input", inputLimits],
  ["Build, supply chain, serving", buildAndServe],
  ["Leaks", leaks],
];
