import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFrame, type Frame } from "../../src/embed/frame.ts";
import { parsePassageId } from "../../src/model/ids.ts";

const site = "https://maps.example";
const blog = "https://blog.example";

/** A frame at an address, with a host that keeps what it hears, and the frame's height. */
function framed(
  hash: string,
  query = "",
): { window: Window & typeof globalThis; frame: Frame; heard: unknown[]; parent: object } {
  const { window } = new JSDOM("<body></body>", { url: `${site}/my-story/embed.html${query}${hash}` });
  class Observer {
    observe(): void {}
    disconnect(): void {}
  }
  Object.assign(window, { ResizeObserver: Observer });
  window.document.body.getBoundingClientRect = () => ({ height: 712.4 }) as DOMRect;
  const heard: unknown[] = [];
  const parent = { postMessage: (message: unknown) => heard.push(message) };
  Object.defineProperty(window, "parent", { value: parent });
  vi.stubGlobal("AbortController", window.AbortController);
  const selection = { site: null, passage: null, origin: null };
  const reading = {
    get: () => ({ selection }),
    subscribe: () => () => {},
    selectSite() {},
    selectPassage() {},
    clear() {},
  };
  const frame = createFrame(window as unknown as Window & typeof globalThis, "A story", reading);
  return { window: window as unknown as Window & typeof globalThis, frame, heard, parent };
}

function say(window: Window & typeof globalThis, data: unknown, source: unknown, origin = blog): void {
  const message = new window.MessageEvent("message", { data, origin });
  Object.defineProperty(message, "source", { value: source });
  window.dispatchEvent(message);
}

const passage = parsePassageId("p9") as NonNullable<ReturnType<typeof parsePassageId>>;
const height = { message: "height", value: 713, secret: "Ab12Cd34Ef" };
const ready = { message: "ready", secret: "Ab12Cd34Ef" };

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

describe("In WordPress a frame", () => {
  test("tells its height with the secret of its address as it is laid out", () => {
    expect(framed("#?secret=Ab12Cd34Ef").heard).toContainEqual(height);
  });

  test("tells it again when the script asks that came after the frame", () => {
    const { window, heard, parent } = framed("#?secret=Ab12Cd34Ef");
    heard.length = 0;
    say(window, ready, parent);
    expect(heard).toEqual([height]);
  });

  test("takes the secret that the script made up, and keeps it", () => {
    const { window, heard, parent, frame } = framed("");
    expect(heard.filter((each) => (each as typeof height).message)).toEqual([]);
    heard.length = 0;
    say(window, ready, parent);
    expect(heard).toEqual([height]);
    expect(frame.lead(passage)).toBe(true);
    expect(heard.at(-1)).toEqual({ message: "link", value: `${site}/my-story/#p9`, secret: "Ab12Cd34Ef" });
  });

  test("has its reader led to the article by the page around, as its sandbox opens no tab", () => {
    const { frame, heard } = framed("#?secret=Ab12Cd34Ef");
    expect(frame.lead(passage)).toBe(true);
    expect(heard.at(-1)).toEqual({ message: "link", value: `${site}/my-story/#p9`, secret: "Ab12Cd34Ef" });
  });

  test.each([
    ["of another window", ready, false, blog],
    ["of an origin that the address does not name", ready, true, "https://other.example"],
    ["with a secret of another form", { message: "ready", secret: "a<b" }, true, blog],
    ["without a secret", { message: "ready" }, true, blog],
    ["that is none", null, true, blog],
    ["of another kind", { message: "height", secret: "Ab12Cd34Ef" }, true, blog],
  ])("answers no message %s", (_, data, known, origin) => {
    const { window, heard, parent, frame } = framed("", `?host=${blog}`);
    heard.length = 0;
    say(window, data, known ? parent : window, origin);
    expect(heard).toEqual([]);
    expect(frame.lead(passage)).toBe(false);
  });
});

test("Elsewhere a frame leads nobody and speaks no word of WordPress's", () => {
  const { frame, heard } = framed("#city-hall");
  expect(frame.lead(passage)).toBe(false);
  expect(heard.filter((each) => (each as typeof height).message)).toEqual([]);
});
