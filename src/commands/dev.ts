import { createCommand, type ExitCode, Misuse } from "./command.ts";

/** Vite is loaded when it runs, as that takes time which the other commands need not wait for. */
export const dev = createCommand({
  what: "shows the stories and follows every save until it is stopped",
  name: "dev",
  usage: "[OPTION...]",
  script: "dev",
  words: [],
  options: {
    port: { type: "string", default: "5173", value: "N", what: "the port, or the next that is free" },
    host: { type: "boolean", what: "lets other machines look at it, such as a phone" },
  },
  note: "Shows the stories in `stories` on the geodata in `public/geo`.",
  async run(_, { port, host }): Promise<ExitCode> {
    const number = Number(port);
    if (!Number.isInteger(number) || number < 0 || number > 65535)
      throw new Misuse(`--port is "${port}": give a number from 1 to 65535.`);
    const { startPreview } = await import("../press/preview.ts");
    await startPreview(number, host);
    return 0;
  },
});
