import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPacked, ownRoot } from "../press/own-root.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command, ExitCode } from "./command.ts";
import { desk } from "./desk.ts";
import { dev } from "./dev.ts";
import { newCommand } from "./new.ts";
import { serve } from "./serve.ts";
import { story } from "./story.ts";
import type { Surface } from "./surface.ts";
import { thirdParty } from "./third-party.ts";

/** The subcommands by name. */
export const commands: Readonly<Record<string, Command>> = {
  new: newCommand,
  build,
  serve,
  dev,
  desk,
  story,
  check,
  /** Only the project has what it reads. */
  ...(isPacked ? {} : { "third-party": thirdParty }),
};

const help = [
  "dateline COMMAND",
  "  turns news articles into interactive map explainers",
  "",
  ...Object.entries(commands).map(([name, { what }]) => `  ${name.padEnd(13)}${what}`),
  "",
  "dateline COMMAND --help says what each of them reads, dateline --version which Dateline this is.",
].join("\n");

/** Runs `dateline WORDS`. */
export async function runDateline(words: readonly string[], surface: Surface): Promise<ExitCode> {
  const [name = "", ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command.run(rest, surface);
  if (name === "--help" || name === "-h") {
    surface.out(help);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    surface.out(JSON.parse(readFileSync(join(ownRoot, "package.json"), "utf8")).version);
    return 0;
  }
  surface.err(name ? `There is no command "${name}".` : "Which command?");
  surface.err(`\n${help}`);
  return 2;
}
