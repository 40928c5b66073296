import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { frameAddressOf, storyFolder } from "../../src/embed/frame-address.ts";

const script = "https://maps.example/news/embed.js";
const host = { tagName: "DIV" } as Element;

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe("An address as people copy it leads to the story's map:", () => {
  const folder = "https://maps.example/news/my-story/";

  test.each([
    ["the folder", folder, ""],
    ["without its slash", "https://maps.example/news/my-story", ""],
    ["with several slashes", "https://maps.example/news/my-story//", ""],
    ["with a fragment", `${folder}#city-hall`, "#city-hall"],
    ["with a fragment, without its slash", "https://maps.example/news/my-story#p9", "#p9"],
    ["of the page", `${folder}index.html`, ""],
    ["of the page at a place", `${folder}index.html#city-hall`, "#city-hall"],
    ["of the map alone", `${folder}embed.html?theme=dark&host=https://other.example#p9`, "#p9"],
    ["of the map alone, in capitals", `${folder}EMBED.HTML`, ""],
    ["of a picture or file in it", `${folder}poster.svg`, ""],
    ["with a query", `${folder}?utm_source=mail&utm_medium=a`, ""],
    [
      "with a query, without its slash",
      "https://maps.example/news/my-story?fbclid=1#city-hall",
      "#city-hall",
    ],
    ["between spaces and line ends", `\n  ${folder}  \n`, ""],
    ["with scheme and host in capitals", "HTTPS://Maps.Example/news/my-story/", ""],
    ["that leaves the scheme to the page", "//maps.example/news/my-story/", ""],
    ["the id beside the script", "my-story", ""],
    ["the id with a place", "my-story/#city-hall", "#city-hall"],
  ])("%s", (_, copied, fragment) => {
    expect(storyFolder(copied, script, host)?.href).toBe(folder + fragment);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test.each([
    [
      "a translation's folder",
      "https://maps.example/news/my-story/uk",
      "https://maps.example/news/my-story/uk/",
    ],
    ["a translation's page", "my-story/uk/index.html", "https://maps.example/news/my-story/uk/"],
    ["the site, whose map is the first story's", "https://maps.example", "https://maps.example/"],
    [
      "a folder with a full stop before the story's",
      "https://a.example/v1.2/my-story",
      "https://a.example/v1.2/my-story/",
    ],
    ["a port", "http://localhost:4173/my-story/index.html", "http://localhost:4173/my-story/"],
  ])("%s", (_, copied, expected) => {
    expect(storyFolder(copied, script, host)?.href).toBe(expected);
  });
});

describe("What is no address of a story is told once, with its element, and gives no map:", () => {
  test.each([
    ["a place left to fill in", "https://[your-site]/my-story/"],
    ["a name and password", "https://user:secret@maps.example/my-story/"],
    ["a name", "https://user@maps.example/my-story/"],
    ["a password", "https://:secret@maps.example/my-story/"],
    ["a name beside a port", "https://user@maps.example:8080/my-story/"],
    ["a script", "javascript:alert(1)//"],
    ["data", "data:text/html,my-story/"],
    ["a file", "file:///home/me/my-story/"],
    ["a port that is none", "https://maps.example:http/my-story/"],
  ])("%s", (_, given) => {
    expect(storyFolder(given, script, host)).toBeNull();
    expect(vi.mocked(console.warn).mock.calls).toEqual([["Dateline: bad address", host]]);
  });

  test("an at sign after the host is none of these", () => {
    expect(storyFolder("https://maps.example/@news/my-story/#a@b", script, host)?.pathname).toBe(
      "/@news/my-story/",
    );
  });
});

describe("The frame opens at", () => {
  const folder = new URL("https://maps.example/my-story/#city-hall");
  const opened = (options: Parameters<typeof frameAddressOf>[0]): string =>
    frameAddressOf(options, "https://paper.example").replace("https://maps.example/my-story/", "");

  test.each([
    ["the site of the address", { folder }, "#city-hall"],
    ["the site of the address where none is chosen besides", { folder, site: "" }, "#city-hall"],
    ["the site that is chosen besides", { folder, site: "harbour" }, "#harbour"],
    ["nothing, once the reader chose nothing", { folder, site: "#" }, "#"],
  ])("%s", (_, options, hash) => {
    expect(opened(options)).toBe(`embed.html?host=https%3A%2F%2Fpaper.example${hash}`);
  });

  test("a page without an origin of its own names none, and theme and language are handed on", () => {
    expect(frameAddressOf({ folder, theme: "dark", lang: "uk" }, "null")).toBe(
      "https://maps.example/my-story/embed.html?theme=dark&lang=uk#city-hall",
    );
  });
});
