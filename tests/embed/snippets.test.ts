import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { type SnippetOptions, snippetsOf } from "../../src/embed/snippets.ts";

const options: SnippetOptions = {
  folder: new URL("https://maps.example/news/truce-call/"),
  root: new URL("https://maps.example/news/"),
  title: 'Talks & "truce" <places>',
  site: "",
  theme: "",
  height: 640,
  pinned: null,
};

function parsed(html: string): Document {
  return new JSDOM(html).window.document;
}

test("The frame's snippet is one frame at the chosen site, in the chosen colours, of the chosen height", () => {
  const { frame } = snippetsOf({ ...options, site: "kursk", theme: "dark", height: 700 });
  const { body } = parsed(frame);
  expect([body.childNodes.length, body.querySelectorAll("div > iframe").length]).toEqual([1, 1]);
  const iframe = body.querySelector("iframe");
  expect(iframe?.getAttribute("src")).toBe(
    "https://maps.example/news/truce-call/embed.html?theme=dark#kursk",
  );
  expect(iframe?.getAttribute("title")).toBe(options.title);
  expect(iframe?.getAttribute("height")).toBe("700");
  expect([iframe?.width, iframe?.getAttribute("frameborder")]).toEqual(["100%", "0"]);
});

describe.each([
  { door: "loader", host: "div", story: "data-dateline", site: "data-site", script: "embed.js" },
  { door: "bound", host: "div", story: "data-dateline", site: "data-site", script: "embed.js" },
  { door: "element", host: "dateline-map", story: "story", site: "site", script: "dateline-map.js" },
] as const)("The snippet $door", ({ door, host, story, site, script }) => {
  test("holds the story, its poster as a link, and the script of the site's root", () => {
    const document = parsed(snippetsOf({ ...options, site: "kursk" })[door]);
    const element = document.querySelector(host);
    expect(element?.getAttribute(story)).toBe(options.folder.href);
    expect(element?.getAttribute(site)).toBe("kursk");
    expect(element?.hasAttribute("data-bind")).toBe(door === "bound");
    expect(element?.querySelector("a")?.href).toBe(options.folder.href);
    const image = element?.querySelector("picture > img");
    expect([image?.getAttribute("alt"), image?.getAttribute("width")]).toEqual([options.title, "100%"]);
    expect(image?.getAttribute("src")).toBe(`${options.folder}poster.png`);
    expect(element?.querySelector("source")?.srcset).toBe(`${options.folder}poster.svg`);
    expect(document.querySelector("script")?.src).toBe(`https://maps.example/news/${script}`);
  });

  test("leaves out what was not chosen", () => {
    const element = parsed(snippetsOf(options)[door]).querySelector(host);
    expect(element?.hasAttribute(site)).toBe(false);
  });
});
