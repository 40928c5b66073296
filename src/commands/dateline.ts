import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command, ExitCode } from "./command.ts";
import { dev } from "./dev.ts";
import { serve } from "./serve.ts";
import { story } from "./story.ts";
import type { Surface } from "./surface.ts";
import { thirdParty } from "./third-party.ts";

/** The subcommands by name. */
export const commands: Readonly<Record<string, Command>> = {
  build,
  serve,
  dev,
  story,
  check,
  "third-party": thirdParty,
};

const help = [
  "dateline COMMAND",
  "  turns news articles into interactive map explainers",
  "",
  ...Object.entries(commands).map(([name, { what }]) => `  ${name.padEnd(13)}${what}`),
  "",
  "dateline COMMAND --help says what each of them reads.",
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
  surface.err(name ? `There is no command "${name}".` : "Which command?");
  surface.err(`\n${help}`);
  return 2;
}
