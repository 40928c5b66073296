import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { openDisplay } from "./display.ts";
import { elementOf, type Size, type Tab, usual, type Walker } from "./walker.ts";

/** Of MiniBrowser's bar above the page, in pixels, with the style below. */
const bar = 38;

/** Keys by the private code points of WebDriver. */
const keys: Readonly<Record<string, string>> = {
  Tab: "\ue004",
  Enter: "\ue007",
  Shift: "\ue008",
  Control: "\ue009",
  Escape: "\ue00c",
  End: "\ue010",
  Home: "\ue011",
  ArrowLeft: "\ue012",
  ArrowUp: "\ue013",
  ArrowRight: "\ue014",
  ArrowDown: "\ue015",
};

type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

/**
 * WebKitGTK's MiniBrowser, by plain WebDriver. Its settings are of a folder of its own: no animation, as for a reader who
 * asked for less motion, and a bar that leaves a phone's width.
 */
export async function walkWebKit(driver: string, binary: string): Promise<Walker> {
  const display = await openDisplay();
  const settings = await mkdtemp(join(tmpdir(), "dateline-webkit-"));
  await mkdir(join(settings, "gtk-3.0"));
  await writeFile(join(settings, "gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
  await writeFile(join(settings, "gtk-3.0/gtk.css"), "* { min-width: 0; padding: 0; margin: 0; }\n");
  const port = await freePort();
  const process = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...globalThis.process.env,
      DISPLAY: display.name,
      XDG_CONFIG_HOME: settings,
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const send = senderTo(`http://127.0.0.1:${port}`);
  await vi.waitFor(() => send("GET", "/status"), { timeout: 20_000 });
  const options = { binary, args: ["--automation", "--enable-tabs-to-links=true"] };
  const session = (await send("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  })) as { sessionId: string };
  const ask: Send = (method, path, body) => send(method, `/session/${session.sessionId}${path}`, body);
  return {
    name: "WebKit",
    async open(address, size = usual) {
      await sizeTo(ask, size);
      await ask("POST", "/url", { url: address });
      return tabOf(ask);
    },
    async close() {
      await ask("DELETE", "");
      process.kill();
      display.close();
      await rm(settings, { recursive: true, force: true });
    },
  };
}

async function sizeTo(ask: Send, { width, height }: Size): Promise<void> {
  await ask("POST", "/window/rect", { x: 0, y: 0, width, height: height + bar });
  await vi.waitFor(async () => {
    const size = await ask("POST", "/execute/sync", { script: "return [innerWidth, innerHeight]", args: [] });
    if (String(size) !== `${width},${height}`)
      throw new Error(`The page is ${size}, not ${width},${height}.`);
  }, 20_000);
}

function tabOf(ask: Send): Tab {
  const within = async (frame: string | undefined): Promise<void> => {
    await ask("POST", "/frame", { id: null });
    if (!frame) return;
    const script = `return (${elementOf})(...arguments)`;
    const element = await ask("POST", "/execute/sync", { script, args: [frame] });
    if (!element) throw new Error(`${frame} is not in the page`);
    await ask("POST", "/frame", { id: element });
  };
  const act = (type: string, actions: unknown[]) =>
    ask("POST", "/actions", { actions: [{ type, id: type, actions }] });
  return {
    async goto(address) {
      await within(undefined);
      await ask("POST", "/url", { url: address });
    },
    async reload() {
      await within(undefined);
      await ask("POST", "/refresh", {});
    },
    async run(called, args, frame) {
      await within(frame);
      return (await ask("POST", "/execute/sync", {
        script: `return (${called})(...arguments)`,
        args,
      })) as never;
    },
    async clickAt(x, y) {
      await within(undefined);
      await act("pointer", [
        { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]);
    },
    async key(name) {
      const codes = name.split("+").map((each) => keys[each] ?? each);
      const pressed = codes.map((value) => ({ type: "keyDown", value }));
      const released = codes.reverse().map((value) => ({ type: "keyUp", value }));
      await act("key", [...pressed, ...released]);
    },
    close: () => within(undefined),
  };
}

/** Sends a command and gives its value; an answer that is an error is thrown with what the driver says. */
function senderTo(address: string): Send {
  return async (method, path, body) => {
    const answer = await fetch(address + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
