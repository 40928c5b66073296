import { parseArgs } from "node:util";
import { isPacked } from "../press/own-root.ts";
import type { Surface } from "./surface.ts";

/** An option of a command, and what its help says of it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly default?: string;
  /** What stands for its value in the help, such as `DIR`. */
  readonly value?: string;
  readonly what: string;
}

type Options = Readonly<Record<string, Option>>;

/** What the options say once read: a flag that is not there is false, a text without a default undefined. */
export type Values<Own extends Options> = {
  readonly [Name in keyof Own]: Own[Name]["type"] extends "boolean"
    ? boolean
    : Own[Name] extends { readonly default: string }
      ? string
      : string | undefined;
};

/** 0 done, 1 a problem was found or a file is faulty, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

/** A subcommand of `dateline`. */
export interface Command {
  /** In one line, for the list of subcommands. */
  readonly what: string;
  readonly help: string;
  readonly options: Options;
  /** Runs it, and answers what it does not understand with its help. */
  run(words: readonly string[], surface: Surface): Promise<ExitCode>;
}

/** What a command is made from. */
interface Plan<Own extends Options> {
  readonly what: string;
  readonly name: string;
  /** What stands after its name, as its help says it. */
  readonly usage: string;
  /** The npm script that calls it in the project; a package's newsroom has none. */
  readonly script: string;
  /** What its words are, each with what it means. */
  readonly words: readonly (readonly [words: string, what: string])[];
  readonly options: Own;
  /** What the help says at its end. */
  readonly note: string;
  run(words: readonly string[], options: Values<Own>, surface: Surface): Promise<ExitCode> | ExitCode;
}

/** What a command throws where it was not understood. */
export class Misuse extends Error {}

const helpOption = { type: "boolean", short: "h", what: "says this" } as const;

/** Makes a command whose help is written from the options that it reads. */
export function createCommand<const Own extends Options>(plan: Plan<Own>): Command {
  const options: Options = { ...plan.options, help: helpOption };
  const help = [
    `dateline ${plan.name} ${plan.usage}${isPacked ? "" : `, or npm run ${plan.script} -- ${plan.usage}`}`,
    `  ${plan.what}`,
    "",
    ...table([...plan.words, ...Object.entries(options).map(lineOf)]),
    "",
    plan.note,
  ].join("\n");
  return {
    what: plan.what,
    help,
    options,
    async run(given, surface) {
      try {
        const { help: wantsHelp, values, positionals } = parsed(given, plan.options);
        if (!wantsHelp) return await plan.run(positionals, values, surface);
        surface.out(help);
        return 0;
      } catch (error) {
        surface.err((error as Error).message);
        if (!(error instanceof Misuse)) return 1;
        surface.err(`\n${help}`);
        return 2;
      }
    },
  };
}

function parsed<Own extends Options>(
  given: readonly string[],
  own: Own,
): { help: boolean; values: Values<Own>; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries({ ...own, help: helpOption } as Options).map(([name, option]) => [
      name,
      {
        type: option.type,
        ...(option.short && { short: option.short }),
        ...(option.type === "boolean" ? { default: false } : option.default && { default: option.default }),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options });
    return { help: values.help === true, values: values as Values<Own>, positionals };
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

function lineOf([name, { short, value, default: usual, what }]: [string, Option]): readonly [string, string] {
  const said = `--${name}${value ? ` ${value}` : ""}${short ? `, -${short}` : ""}`;
  return [said, usual ? `${what} (${usual})` : what];
}

/** Rows of two columns, the second in line. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`);
}
