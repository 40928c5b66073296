import { isPacked } from "../press/own-root.ts";
import { createSiteServer } from "../press/serve.ts";
import { createCommand, type ExitCode } from "./command.ts";
import { outOption } from "./options.ts";

export const serve = createCommand({
  what: "serves the built site until it is stopped",
  name: "serve",
  usage: "[OPTION...]",
  script: "serve",
  words: [],
  options: { out: outOption },
  note: "The environment's PORT sets the port (4173).",
  run(_, { out }, surface) {
    const port = Number(process.env.PORT ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`PORT is "${process.env.PORT}": set it to a number from 1 to 65535.`);
    const server = createSiteServer(out);
    return new Promise<ExitCode>((done) => {
      server.on("error", (error: NodeJS.ErrnoException) => {
        surface.err(
          error.code === "EADDRINUSE"
            ? `Port ${port} is taken: stop what runs there, or choose another, as in PORT=${port + 1} ${isPacked ? "npx dateline serve" : "npm start"}.`
            : error.message,
        );
        done(1);
      });
      server.listen(port, () => {
        const address = server.address();
        surface.out(`http://localhost:${typeof address === "object" && address ? address.port : port}`);
        done(0);
      });
    });
  },
});
