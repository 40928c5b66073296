import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** An X display without a screen. */
export interface Display {
  /** As the environment's DISPLAY says it. */
  readonly name: string;
  close(): void;
}

/** Starts Xvfb on a number that is free. */
export async function openDisplay(): Promise<Display> {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const told = server.stdio[3] as Readable;
  const [number] = (await Promise.race([
    once(told, "data"),
    once(server, "exit").then(([code]) => {
      throw new Error(`Xvfb ended with ${code}`);
    }),
  ])) as [Buffer];
  return { name: `:${String(number).trim()}`, close: () => void server.kill() };
}
