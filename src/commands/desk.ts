import { spawn } from "node:child_process";
import { hostname, networkInterfaces } from "node:os";
import { createCommand, type ExitCode, Misuse } from "./command.ts";
import { localDayOf } from "./local-day.ts";
import { atlasOption, geoOption, outOption, storiesOption } from "./options.ts";
import { siteAddressOf } from "./site-address.ts";
import type { Surface } from "./surface.ts";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Its server is loaded when it runs, as that takes time which the other commands need not wait for. */
export const desk = createCommand({
  what: "serves the editor's desk: stories are written, checked and published in the browser",
  name: "desk",
  usage: "[OPTION...]",
  script: "desk",
  words: [],
  options: {
    port: { type: "string", default: "4174", value: "N", what: "the port; 0 for any that is free" },
    stories: storiesOption,
    geo: geoOption,
    atlas: atlasOption,
    out: outOption,
    address: {
      type: "string",
      value: "URL",
      what: "where the site is published, for the lines that embed a map",
    },
    listen: {
      type: "string",
      value: "ADDRESS",
      what: "an address of this machine in a newsroom's own network; needs --token-file",
    },
    "token-file": {
      type: "string",
      value: "FILE",
      what: "a file with the token that editors' addresses hold",
    },
    "no-open": { type: "boolean", what: "opens no browser" },
  },
  note: "Listens on this machine alone, unless --listen says otherwise. Whoever has the printed address may write.",
  async run(_, options, surface): Promise<ExitCode> {
    const { stories, geo, atlas, out, listen } = options;
    const port = portOf(options.port);
    const tokenFile = options["token-file"];
    if (listen !== undefined && tokenFile === undefined)
      throw new Misuse("--listen needs --token-file: who may write is else whoever finds the address.");
    const { createDoors } = await import("../desk/server/doors.ts");
    const { openDesk } = await import("../desk/server/desk.ts");
    const { createDeskServer } = await import("../desk/server/server.ts");
    const { ownToken, tokenIn } = await import("../desk/server/token.ts");
    const given = tokenFile === undefined ? null : tokenIn(tokenFile);
    const sources = { stories, geo, atlas, out, address: siteAddressOf(options.address) };
    const opened = await openDesk(sources, { now: () => Date.now(), today: () => localDayOf(new Date()) });
    const token = given ?? (await ownToken(opened.folders));
    const doors = createDoors(token, listen === undefined ? loopback : hostsOf(listen), () => portIn(server));
    const server = createDeskServer(opened, doors);
    const portIn = (of: typeof server): number => {
      const address = of.address();
      return typeof address === "object" && address ? address.port : port;
    };
    return new Promise<ExitCode>((done) => {
      server.on("error", (error: NodeJS.ErrnoException) => {
        opened.destroy();
        surface.err(faultText(error, port));
        done(1);
      });
      server.listen(port, listen ?? "127.0.0.1", () => {
        const host = listen === undefined ? "localhost" : (hostsOf(listen)[0] ?? listen);
        const address = `http://${host}:${portIn(server)}/?token=${token}`;
        surface.out(address);
        opened.names.ask("warm", null).catch(() => undefined);
        opened.views.ask("warm", null).catch(() => undefined);
        if (!options["no-open"] && listen === undefined) openBrowser(address, surface);
        done(0);
      });
    });
  },
});

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Misuse(`--port is "${text}": give a number from 0 to 65535.`);
}

/** The names and addresses that pages may know this machine by; a name that another points here is none of them. */
function hostsOf(listen: string): string[] {
  const isAny = listen === "0.0.0.0" || listen === "::";
  const own = isAny
    ? Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address) ?? [])
    : [listen];
  const bracketed = own.map((address) =>
    address.includes(":") ? `[${address.replace(/%.*$/, "")}]` : address,
  );
  return [...(isAny ? [] : bracketed), hostname().toLowerCase(), ...(isAny ? bracketed : []), ...loopback];
}

function faultText({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken: another desk may run already, or choose another, as in --port ${port + 1}.`;
  if (code === "EADDRNOTAVAIL") return "--listen is no address of this machine.";
  return message;
}

/** Shows the desk in the editor's browser; where there is none, the printed address has to do. */
function openBrowser(address: string, surface: Surface): void {
  const [command, ...words] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  const opener = spawn(command as string, words, { stdio: "ignore", detached: true });
  opener.on("error", () => surface.progress("Open that address in a browser."));
  opener.unref();
}
