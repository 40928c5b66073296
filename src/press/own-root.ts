import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of Dateline itself: the project's, or that of the installed package. */
export const ownRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Whether this is a package: its code is compiled, and what browsers get lies ready in `browser`. */
export const isPacked = !existsSync(join(ownRoot, "src"));
