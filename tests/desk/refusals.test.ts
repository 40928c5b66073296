import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RefusalCode, refusals } from "../../src/desk/api/refusals.ts";
import { refusalCatalogues, sayRefusal } from "../../src/desk/page/words/refusals/said.ts";
import { routeNames } from "../../src/desk/server/routes.ts";
import { openTestDesk, type TestDesk } from "./open-desk.ts";

const codes = Object.keys(refusals) as RefusalCode[];
const slotsIn = (phrase: unknown): string[] => [...new Set(String(phrase).match(/\{\w+\}/g) ?? [])].sort();

/** The sentences of a refusal in the six languages. */
const said = (refusal: Parameters<typeof sayRefusal>[1]): string[] =>
  Object.keys(refusalCatalogues).map((language) => sayRefusal(language, refusal));

it.each(Object.keys(refusalCatalogues))(
  "every refusal has words in %s, with the slots of the English ones",
  (language) => {
    const words = refusalCatalogues[language];
    for (const code of codes) {
      expect(words?.[code], code).toBeTruthy();
      expect(slotsIn(words?.[code]), code).toEqual(slotsIn(refusals[code]));
      if (language !== "en") expect(words?.[code], code).not.toBe(refusals[code]);
    }
  },
);

it("a refusal is said in the server's words where its code is unknown, and in English where the language is", () => {
  expect(sayRefusal("de", { error: "No." })).toBe("No.");
  expect(sayRefusal("de", { error: "No.", code: "toString" })).toBe("No.");
  expect(sayRefusal("it", { error: "No.", code: "noSite" })).toBe(refusals.noSite);
});

describe("the server's refusals", () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openTestDesk();
  });
  afterAll(() => desk.close());

  const told = async (method: string, path: string, body?: unknown): Promise<string> => {
    const { status, value } = await desk.ask(method, path, body);
    expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
    expect(codes, `${method} ${path}: ${value.error}`).toContain(value.code);
    const sentences = said(value);
    expect(new Set(sentences).size, sentences.join("\n")).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}]/);
      for (const slot of slotsIn(refusals[value.code as RefusalCode]))
        expect(value.slots, `${value.code} ${slot}`).toHaveProperty(slot.slice(1, -1));
    }
    return value.code as string;
  };

  /** Routes that refuse nothing that can be written into their address or sent to them. */
  const alwaysAnswer = [
    "GET /api/stories",
    "GET /api/places",
    "GET /api/choices",
    "GET /api/style",
    "POST /api/publish",
  ];

  it.each(routeNames.filter((name) => !alwaysAnswer.includes(name)))(
    "of %s are said in six languages",
    async (name) => {
      const [method = "", path = ""] = name.split(" ");
      const way = path
        .replace("ID", "nowhere-at-all")
        .replace("EDITOR", "x")
        .replace("NUMBER", "9")
        .replace("NAME", "a.exe");
      await told(method, way, method === "GET" || method === "DELETE" ? undefined : {});
    },
  );

  it.each<[string, string, string, unknown]>([
    ["nowhere", "GET", "/api/nothing", undefined],
    ["otherMethod", "DELETE", "/api/find", undefined],
    ["brokenAddress", "GET", "/api/stories/%ff", undefined],
    ["noStoryId", "GET", "/api/stories/assets", undefined],
    ["noStory", "GET", "/api/stories/not-there", undefined],
    ["noWords", "POST", "/api/articles", { from: { kind: "pasted", html: null, text: " " } }],
    ["pdf", "POST", "/api/articles", { from: { kind: "file", name: "a.txt", base64: btoa("%PDF-1.7\n") } }],
    ["data", "POST", "/api/articles", { from: { kind: "file", name: "a.txt", base64: btoa('{"a":1}') } }],
    ["empty", "POST", "/api/articles", { from: { kind: "file", name: "a.txt", base64: "" } }],
    ["noNewId", "POST", "/api/articles", { from: { kind: "pasted", html: null, text: "Words" }, id: "No" }],
    [
      "ownName",
      "POST",
      "/api/articles",
      { from: { kind: "pasted", html: null, text: "Words" }, id: "assets" },
    ],
    ["halfSign", "POST", "/api/find", { article: "\ud800" }],
    ["tooLong", "POST", "/api/find", { article: "a".repeat(2_000_001) }],
    ["styleFileName", "PUT", "/api/style/files/a.exe", { base64: "" }],
    ["noFont", "PUT", "/api/style/files/a.woff2", { base64: btoa("wOF2") }],
    ["noPng", "PUT", "/api/style/files/a.png", { base64: btoa("GIF") }],
    ["signNoSvg", "PUT", "/api/style/files/a.svg", { base64: btoa("words") }],
    [
      "signAlive",
      "PUT",
      "/api/style/files/a.svg",
      { base64: btoa('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>') },
    ],
    [
      "signActs",
      "PUT",
      "/api/style/files/a.svg",
      { base64: btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>') },
    ],
    ["noAtlas", "POST", "/api/where", { at: [14, 48], lang: "en" }],
    ["noSite", "GET", "/api/site.zip", undefined],
    ["notPublished", "GET", "/api/stories/linz-bridge/published", undefined],
    ["versionGone", "GET", "/api/stories/linz-bridge/versions/99", undefined],
  ])("%s: %s %s", async (code, method, path, body) => {
    expect(await told(method, path, body)).toBe(code);
  });
});
