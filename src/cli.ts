#!/usr/bin/env tsx
import { runDateline } from "./commands/dateline.ts";
import { createTerminal } from "./commands/surface.ts";

process.exitCode = await runDateline(process.argv.slice(2), createTerminal());
