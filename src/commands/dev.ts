import { isPacked } from "../press/own-root.ts";
import { createCommand, type ExitCode, Misuse } from "./command.ts";
import { atlasOption, geoOption, storiesOption } from "./options.ts";

/** What shows the stories is loaded when it runs, as that takes time which the other commands need not wait for. */
export const dev = createCommand({
  what: "shows the stories and follows every save until it is stopped",
  name: "dev",
  usage: "[OPTION...]",
  script: "dev",
  words: [],
  options: {
    port: { type: "string", default: "5173", value: "N", what: "the port, or the next that is free" },
    host: { type: "boolean", what: "lets other machines look at it, such as a phone" },
    stories: storiesOption,
    geo: geoOption,
    atlas: atlasOption,
  },
  note: "In the project it follows the code too.",
  async run(_, { port, host, stories, geo, atlas }, surface): Promise<ExitCode> {
    const number = Number(port);
    if (!Number.isInteger(number) || number < 0 || number > 65535)
      throw new Misuse(`--port is "${port}": give a number from 1 to 65535.`);
    if (!isPacked) {
      const { startPreview } = await import("../press/preview.ts");
      await startPreview({ stories, geo, atlas }, number, host);
      return 0;
    }
    const { createPlainPreview } = await import("../press/plain-preview.ts");
    const server = createPlainPreview({ stories, geo, atlas }, surface.err);
    const address = await listening(server, number, host ? "0.0.0.0" : "127.0.0.1");
    surface.out(`http://localhost:${address}/`);
    return 0;
  },
});

/** The port that was free: the one asked for, or one of the next. */
function listening(server: import("node:net").Server, port: number, host: string): Promise<number> {
  return new Promise((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port < 65535) listening(server, port + 1, host).then(done, failed);
      else failed(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      const bound = server.address();
      done(typeof bound === "object" && bound ? bound.port : port);
    });
  });
}
