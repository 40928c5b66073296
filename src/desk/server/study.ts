import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { isPacked } from "../../press/own-root.ts";
import { type Reason, reason } from "../api/refusals.ts";
import { Refused } from "./refused.ts";

/** A process of its own for what takes long, so that a keystroke is written to the disk meanwhile. */
export interface Study<Tasks> {
  /** Asks for a task; tasks are done one after another. Throws what the task throws. */
  ask<Name extends keyof Tasks & string>(name: Name, given: Given<Tasks[Name]>): Promise<Answer<Tasks[Name]>>;
  destroy(): void;
}

/** A table of what a process can do, each with one argument. */
export type TaskTable = Readonly<Record<string, (given: never) => unknown>>;
type Given<Task> = Task extends (given: infer Asked) => unknown ? Asked : never;
type Answer<Task> = Task extends (given: never) => infer Got ? Awaited<Got> : never;

/** What goes to a process, and what comes back. */
export interface Question {
  readonly number: number;
  readonly name: string;
  readonly given: unknown;
}
export type Reply =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly reason: Reason; readonly status: number };

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** How a process is started that is TypeScript; in a package it is compiled. */
const loader = isPacked ? [] : ["--import", createRequire(import.meta.url).resolve("tsx")];

/**
 * @param file the process's own, beside this one
 * @param words what it is told at its start
 */
export function createStudy<Tasks>(file: string, words: readonly string[]): Study<Tasks> {
  let child: ChildProcess | null = null;
  let last = 0;
  let isOver = false;
  const waiting = new Map<number, Waiting>();
  const start = (): ChildProcess => {
    const name = isPacked ? file.replace(/\.ts$/, ".js") : file;
    const path = fileURLToPath(new URL(name, import.meta.url));
    const started = fork(path, [...words], {
      execArgv: loader,
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    started.on("message", (reply: Reply) => {
      const one = waiting.get(reply.number);
      waiting.delete(reply.number);
      if ("reason" in reply) one?.reject(new Refused(reply.status, reply.reason));
      else one?.resolve(reply.value);
    });
    started.on("exit", () => {
      child = null;
      for (const [number, one] of waiting) {
        waiting.delete(number);
        one.reject(new Refused(503, reason("endedEarly")));
      }
    });
    return started;
  };
  return {
    ask(name, given) {
      if (isOver) return Promise.reject(new Refused(503, reason("closing")));
      child ??= start();
      const number = ++last;
      const asked = child;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve: resolve as Waiting["resolve"], reject });
        asked.send({ number, name, given } satisfies Question);
      });
    },
    destroy() {
      isOver = true;
      child?.kill();
    },
  };
}
