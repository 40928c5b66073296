import { JSDOM } from "jsdom";
import { afterEach, expect, test, vi } from "vitest";
import { createSnippetPanel } from "../../src/embed/snippet-panel.ts";
import { en } from "../../src/model/words/en.ts";
import { createSay } from "../../src/model/words.ts";
import { realStory } from "./real-story.ts";

const root = new URL("https://maps.example/");
const languages = ["en-GB", "uk"].map((lang) => ({
  lang,
  url: lang === "en-GB" ? "truce-call/" : "truce-call/uk/",
}));
const files: Readonly<Record<string, object>> = {
  "https://maps.example/truce-call/history.json": {
    dateline: 1,
    states: [{ url: "at/1a2b3c4d/" }, { url: "at/00/" }],
  },
  "https://maps.example/truce-call/uk/history.json": { dateline: 1, states: [{ url: "../../elsewhere/" }] },
};

afterEach(() => vi.unstubAllGlobals());

function panelIn(head: string) {
  const { window } = new JSDOM(`${head}<details></details>`, { url: root.href });
  const fetch = vi.fn(async (address: URL) => Response.json(files[address.href] ?? null));
  Object.assign(window, { fetch });
  vi.stubGlobal("AbortController", window.AbortController);
  const host = window.document.querySelector("details") as HTMLElement;
  const data = { story: realStory(), languages } as never;
  createSnippetPanel(host, data, createSay("en", en), root, window as never);
  const box = host.querySelectorAll<HTMLInputElement>("input[type=checkbox]")[1] as HTMLInputElement;
  const input = (): boolean => box.dispatchEvent(new window.Event("input", { bubbles: true }));
  const lines = (): string => [...host.querySelectorAll("textarea")].map(({ value }) => value).join("\n");
  return { host, box, input, lines, asked: () => fetch.mock.calls.map(([address]) => address.pathname) };
}

const link = '<link rel="version-history" href="https://maps.example/truce-call/history.json">';

test("an embed may be pinned to the newest published state, in each door's lines", async () => {
  const { host, box, input, lines } = panelIn(link);
  const label = box.closest("label") as HTMLElement;
  await vi.waitFor(() => expect(label.hidden).toBe(false));
  expect(lines()).not.toContain("/at/");
  box.checked = true;
  input();
  expect(lines().match(/truce-call\/at\/1a2b3c4d\/embed\.html/g)).toHaveLength(1);
  expect(lines()).toContain('data-dateline="https://maps.example/truce-call/at/1a2b3c4d/"');
  expect(lines()).toContain('story="https://maps.example/truce-call/at/1a2b3c4d/"');
  const language = host.querySelectorAll("select")[1] as HTMLSelectElement;
  language.value = "truce-call/uk/";
  input();
  expect(lines()).toContain('data-dateline="https://maps.example/truce-call/uk/"');
  expect(label.hidden).toBe(true);
});

test("a site that keeps no states is asked for none, and offers none", () => {
  const { box, asked } = panelIn("");
  expect(box.closest("label")?.hidden).toBe(true);
  expect(asked()).toEqual(["/pinned.json"]);
});
