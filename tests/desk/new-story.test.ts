import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Proposals } from "../../src/desk/api/names.ts";
import { openTestDesk, type TestDesk } from "./open-desk.ts";

/** The gazetteer is opened in a process of its own, which takes a while on a busy machine; milliseconds. */
const patience = 240_000;

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const create = (from: object, more: object = {}) => desk.ask("POST", "/api/articles", { from, ...more });
const file = (name: string) => ({
  kind: "file",
  name,
  base64: readFileSync(join("tests/fixtures/articles", name)).toString("base64"),
});

describe("a new story", () => {
  test.each(["ferry.txt", "ferry.md", "ferry.html", "ferry.docx"])(
    "from %s has the same files as `dateline story new` writes",
    { timeout: patience },
    async (name) => {
      const id = `dropped-${name.replace(".", "-")}`;
      const { status, value } = await create(file(name), { id });
      expect(status).toBe(200);
      const own = join(desk.folder, "by-command");
      const options = ["--stories", own, "--geo", "tests/fixtures/geo", "--atlas", "nowhere"];
      const words = ["story", "new", id, join("tests/fixtures/articles", name), ...options];
      execFileSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...words]);
      for (const each of ["article.md", "sites.geojson"]) {
        const written = readFileSync(join(own, id, each), "utf8").replace(
          /^published: .*$/m,
          "published: 2026-11-26",
        );
        expect(value.story.files[each].replace(/^published: .*$/m, "published: 2026-11-26")).toBe(written);
        expect(readFileSync(join(desk.stories, id, each), "utf8")).toBe(value.story.files[each]);
      }
    },
  );

  test("from a pasted page keeps its form, takes its headline, and says what it drops", {
    timeout: patience,
  }, async () => {
    const html =
      "<h1>Ferry at <i>Tallinn</i></h1><p>It was <em>late</em> in <b>Helsinki</b>, said <a href='https://example.org/'>one</a>.</p>" +
      "<table><tr><td>1</td></tr></table><h2>Later</h2><blockquote><p>Nobody slept.</p></blockquote><ul><li>one</li></ul>";
    const { value } = await create({ kind: "pasted", html, text: "not looked at" });
    expect(value.story.id).toBe("ferry-at-tallinn");
    const { "article.md": article } = value.story.files;
    expect(article).toContain("title: Ferry at Tallinn\n");
    expect(article).not.toContain("# Ferry");
    for (const part of [
      "*late*",
      "**[Helsinki]",
      "[one](https://example.org/)",
      "## Later",
      "> Nobody slept.",
      "- one",
    ])
      expect(article).toContain(part);
    expect(value.dropped).toContainEqual({ what: "table", count: 1 });
  });

  test("gets a folder of its own where one of its title is there", { timeout: patience }, async () => {
    const pasted = {
      kind: "pasted",
      html: null,
      text: "Ferry at Tallinn\n\nIt left Tallinn late, and nobody knew why it did.",
    };
    expect((await create(pasted)).value.story.id).toBe("ferry-at-tallinn-2");
    const taken = await create(pasted, { id: "linz-bridge" });
    expect([taken.status, taken.value.error]).toEqual([409, expect.stringContaining("linz-bridge")]);
  });

  test.each([
    ["nothing", { kind: "pasted", html: null, text: " \n" }, 422],
    [
      "a picture",
      { kind: "file", name: "x.docx", base64: Buffer.from("89504e470d0a1a0a", "hex").toString("base64") },
      422,
    ],
    ["no kind", { kind: "other" }, 400],
  ])("is not made from %s, and the reason is told", { timeout: patience }, async (_title, from, status) => {
    const before = (await desk.ask("GET", "/api/stories")).value.stories.length;
    const { status: answered, value } = await create(from);
    expect([answered, typeof value.error]).toEqual([status, "string"]);
    expect((await desk.ask("GET", "/api/stories")).value.stories).toHaveLength(before);
  });
});

describe("an article in a language that is not read", () => {
  const turkish =
    "Baraj taştı\n\nSeyhan barajı pazartesi günü taştı ve bir köy için tahliye kararı alındı; daha sonra yol da kapandı ama köprü açık kaldı.";

  test("is a story with all of its words, its language and no names", { timeout: patience }, async () => {
    const { status, value } = await create({ kind: "pasted", html: null, text: turkish });
    expect(status).toBe(200);
    expect(value.proposals).toEqual({ proposals: [], places: [], unread: "tr" });
    const { "article.md": article, "sites.geojson": sites } = value.story.files;
    expect(article).toContain("title: Baraj taştı\n");
    expect(article).toContain("\nlang: tr\n");
    expect(article).toContain(`\n\n${turkish.split("\n\n")[1]}\n`);
    expect(JSON.parse(sites)).toEqual({ type: "FeatureCollection", features: [] });
    const { value: asked } = await desk.ask("POST", "/api/find", { article });
    expect(asked.unread).toBe("tr");
  });

  test("is read by the rules of another one where its editor says so", { timeout: patience }, async () => {
    const text = "---\ntitle: Rain\nlang: nl\n---\n\nRegen in Linz en in Wien.\n";
    expect((await desk.ask("POST", "/api/find", { article: text })).value).toMatchObject({ unread: "nl" });
    const article = text.replace("lang: nl", "lang: de");
    const { value } = await desk.ask("POST", "/api/draft", { article });
    expect(value.article).toContain("Regen in [Linz](#linz) en in [Wien](#vienna).");
    expect(value.article).toContain("lang: de");
    expect(JSON.parse(value.sites).features.map(({ id }: { id: string }) => id)).toEqual(["linz", "vienna"]);
  });
});

test("what a story lacks is told, and anew once it has changed", { timeout: patience }, async () => {
  const state = async () => (await desk.ask("GET", "/api/stories/linz-bridge/state")).value;
  const { files, revision } = (await desk.ask("GET", "/api/stories/linz-bridge")).value;
  const before = await state();
  expect(before).toMatchObject({ problems: 0, warnings: 0, unsure: 0 });
  expect(await state()).toEqual(before);
  const more = `${files["article.md"]}\nThen they went on to Graz and [Nowhere](#nowhere).\n`;
  const changed = { ...files, "article.md": more };
  await desk.ask("PUT", "/api/stories/linz-bridge", { editor: "statepage1", base: revision, files: changed });
  const after = await state();
  expect(after.openNames).toBe(before.openNames + 1);
  const { problems } = (await desk.ask("POST", "/api/check", { id: "linz-bridge", files: changed })).value;
  expect(after.problems).toBe(problems.length);
  expect(problems[0]).toMatchObject({ file: "article.de.md", severity: "error" });
  expect(problems.some(({ message }: { message: string }) => message.includes("#nowhere"))).toBe(true);
});

describe("names", () => {
  const find = async (article: string): Promise<Proposals> =>
    (await desk.ask("POST", "/api/find", { article })).value;

  test("are told with their places in the file, linked or not, and each place is ready to be a site", {
    timeout: patience,
  }, async () => {
    const article =
      "---\ntitle: x\n---\n\nFrom [Graz](#graz) to *Linz*, and to Zorkograd, officials in Vienna said.\n";
    const { proposals, places } = await find(article);
    for (const { start, end, text } of proposals) expect(article.slice(start, end)).toBe(text);
    const named = new Map(proposals.map((each) => [each.text, each]));
    expect(named.get("Graz")).toMatchObject({ linkedTo: "graz", isLinkable: false });
    const linz = named.get("Linz");
    expect(linz).toMatchObject({ linkedTo: null, isLinkable: true, isAdjective: false });
    expect(places[linz?.place ?? -1]?.feature).toMatchObject({
      id: "linz",
      properties: { name: "Linz", kind: "city" },
      geometry: { type: "Point", coordinates: [expect.closeTo(14.29, 1), expect.closeTo(48.31, 1)] },
    });
  });

  test("of several places are the nearer ones where dateline.yaml says where home is", {
    timeout: patience,
  }, async () => {
    const article = "---\ntitle: x\n---\n\nThe fire brigade of Dublin was called to a mill on Monday.\n";
    const chosen = ({ proposals, places }: Proposals) => {
      const place = proposals.find(({ text }) => text === "Dublin")?.place;
      return place === undefined || place === null ? null : places[place]?.where;
    };
    expect(chosen(await find(article))).toContain("Ireland");
    writeFileSync(join(desk.stories, "dateline.yaml"), "home: Dublin, Ohio\n");
    expect(chosen(await find(article))).toContain("Ohio");
    writeFileSync(join(desk.stories, "dateline.yaml"), "");
  });
});

describe("a search for places", () => {
  const search = async (typed: string) => {
    const { places } = (await desk.ask("GET", `/api/places?q=${encodeURIComponent(typed)}`)).value;
    return places.map(({ feature, where }: Proposals["places"][number]) =>
      [feature.properties.name, where].join(", "),
    );
  };

  test.each<[typed: string, first: RegExp]>([
    ["Kyi", /^Kyiv, Capital of Ukraine/],
    ["Київ", /^Kyiv, Capital/],
    ["warszawa", /^Warsaw, Capital/],
    ["Paris", /^Paris, Capital of France/],
    ["paris, tex", /^Paris, Settlement in Texas/],
    ["Krakow", /^Krak[oó]w, /],
  ])("finds for %s first %s", { timeout: patience }, async (typed, first) => {
    expect((await search(typed))[0]).toMatch(first);
  });

  test("takes coordinates for a place, and nothing for none", { timeout: patience }, async () => {
    const { places } = (await desk.ask("GET", `/api/places?q=${encodeURIComponent("48.2 N 16.37 E")}`)).value;
    expect(places).toHaveLength(1);
    expect(places[0].feature.geometry.coordinates).toEqual([16.37, 48.2]);
    expect(await search("Zzzzqx")).toEqual([]);
    expect(await search("  ")).toEqual([]);
  });
});
