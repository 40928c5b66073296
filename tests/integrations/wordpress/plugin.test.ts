import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { called, hasPhp, made, plugin, site, stories } from "./outlines.ts";

test("The plugin is at most 300 lines of PHP, and says each thing in six languages", () => {
  expect(readFileSync(`${plugin}/dateline.php`, "utf8").split("\n").length).toBeLessThanOrEqual(300);
  const words: { [lang: string]: object } = JSON.parse(readFileSync(`${plugin}/words.json`, "utf8"));
  expect(Object.keys(words)).toEqual(["en", "de", "fr", "es", "pl", "uk"]);
  for (const each of Object.values(words)) expect(Object.keys(each)).toEqual(Object.keys(words.en ?? {}));
});

describe.skipIf(!hasPhp)(`The WordPress plugin${hasPhp ? "" : " (skipped: php is not installed)"}`, () => {
  test("is PHP without a fault", () => {
    expect(execFileSync("php", ["-l", `${plugin}/dateline.php`], { encoding: "utf8" })).toMatch(
      /^No syntax errors/,
    );
  });

  test.each([
    ["as it is", site, site],
    ["without its slash", "https://maps.example/news", site],
    ["of its page, with a fragment", `  HTTPS://Maps.Example/news/index.html?a=1#b `, site],
    ["of this machine, where WordPress is not", "http://localhost:4173", ""],
    ["without https", "http://maps.example/", ""],
    ["with a password", "https://user:secret@maps.example/", ""],
    ["of a script", "javascript:alert(1)", ""],
    ["that is none", "maps", ""],
  ])("reads a site's address %s", (_, typed, address) => {
    expect(called([["site_address", [typed]]]).results).toEqual([address]);
  });

  test("asks this machine for stories only where it runs there itself, and nothing inside a network", () => {
    const calls = [
      ["site_address", ["http://localhost:4173"]],
      ["stories_of", ["http://localhost:4173/"]],
      ["stories_of", [site]],
    ] as const;
    const local = called(calls, { home: "http://127.0.0.1:8080" });
    expect([local.results[0], local.refusing]).toEqual(["http://localhost:4173/", [false, true]]);
    expect(called(calls).refusing).toEqual([true, true]);
  });

  test.each<[string, string, string, string[]]>([
    ["that answers", site, site, []],
    ["that does not", "https://other.example/", site, ["No site of maps answers there."]],
    [
      "that is no address",
      "nowhere",
      site,
      ["This is no address of a site: write one with https and without a password."],
    ],
    ["that is empty", "  ", "", []],
  ])("takes a site %s, or keeps the last and says why", (_, typed, kept, errors) => {
    const told = called([["checked_site", [typed]]]);
    expect([told.results, told.errors]).toEqual([[kept], errors]);
  });

  test.each<[string, string, string, string | null]>([
    ["shortcode by id", "shortcode", "my-story", null],
    ["shortcode by address", "shortcode", `${site}my-story/#city-hall`, "city-hall"],
    ["shortcode of a translation", "shortcode", "my-story/uk", null],
    ["shortcode of a published state", "shortcode", "my-story/at/1a2b3c4d", null],
  ])("makes of a %s the loader's lines, with their script", (_, door, story, place) => {
    const told = called([[door, [{ story, title: 'A "b" <c>' }]]]);
    const map = made(told);
    expect(map?.getAttribute("data-dateline")).toBe(
      `${site}${story.replace(site, "").split("#")[0]?.replace(/\/?$/, "/")}`,
    );
    expect(map?.getAttribute("data-site")).toBe(place);
    expect(map?.querySelector("a > img")?.getAttribute("alt")).toBe('A "b" <c>');
    expect(map?.querySelector("img")?.getAttribute("src")).toMatch(/my-story\/(uk\/|at\/\w+\/)?poster\.png$/);
    expect(told.enqueued).toEqual(["dateline-embed"]);
  });

  test("makes a map of an address with a fragment on a line of its own, and leaves others to whoever they are for", () => {
    const told = called([
      ["start", []],
      ["embedded", [`${site}my-story/#city-hall`]],
      ["embedded", [`${site}feed.xml`]],
      ["embedded", ["https://other.example/my-story/"]],
    ]);
    expect(made(told, 1)?.getAttribute("data-site")).toBe("city-hall");
    expect(told.results.slice(2)).toEqual([false, false]);
    expect(told.registered).toMatchObject({ "dateline-embed": `${site}embed.js`, "[dateline]": true });
    expect(told.registered["dateline/map"]).toEqual(["story", "site", "theme", "title", "folder", "bind"]);
  });

  test.each([
    ["another site's", "https://other.example/my-story/"],
    ["a script's", "javascript:alert(1)"],
    ["one with a quotation mark", 'my-story" onload="alert(1)'],
    ["a way out of the site", "../my-story"],
    ["none", ""],
  ])("makes no map of a story that is %s, and tells those who write only", (_, story) => {
    const call = ["shortcode", [{ story }]] as const;
    expect(called([call]).results).toEqual([""]);
    expect(called([call], { can: ["edit_posts"], locale: "de_DE" }).results).toEqual([
      "<p>Dateline: Diesen Beitrag gibt es auf der Website mit den Karten nicht.</p>",
    ]);
  });

  test("binds to the post's own text where one post is shown, and not in a list of posts", () => {
    const call = ["map_html", [{ story: "my-story", bind: true }]] as const;
    expect(made(called([call]))?.getAttribute("data-bind")).toContain(".entry-content");
    expect(made(called([call], { singular: false }))?.hasAttribute("data-bind")).toBe(false);
    expect(
      made(called([["map_html", [{ story: "my-story", bind: false }]]]))?.hasAttribute("data-bind"),
    ).toBe(false);
  });

  test("gives pasted lines of its site their script back, as a module, and those of others none", () => {
    const lines = (address: string): string => `<div data-dateline="${address}my-story/"></div>`;
    expect(called([["with_script", [lines(site)]]]).enqueued).toEqual(["dateline-embed"]);
    expect(called([["with_script", [lines("https://other.example/")]]]).enqueued).toEqual([]);
    const tag = `<script src="${site}embed.js" id="dateline-embed-js"></script>`;
    const [module, other] = called([
      ["as_module", [tag, "dateline-embed"]],
      ["as_module", [tag, "jquery"]],
    ]).results;
    expect(module).toBe(tag.replace("<script ", '<script type="module" '));
    expect(other).toBe(tag);
  });

  test.each([
    "https://other.example/my-story/",
    "//other.example/",
    "&#104;ttps://other.example/",
    "https://maps.example.other.example/news/",
  ])("lets no author who may write no frame have one of %s, and leaves it to those who may", (address) => {
    const lines = `<div data-dateline="${site}my-story/"></div><div class="a" DATA-dateline='${address}' id="b">c</div>`;
    const call = ["with_script", [lines]] as const;
    expect(called([call]).results).toEqual([
      `<div data-dateline="${site}my-story/"></div><div class="a" id="b">c</div>`,
    ]);
    expect(called([call], { can: ["unfiltered_html"] }).results).toEqual([lines]);
  });

  test("asks the maps' site for its stories once, gives them to the block, and no title ends its script", () => {
    const told = called([
      ["editor", []],
      ["editor", []],
    ]);
    expect(told.asked).toEqual([`${site}stories.json`]);
    const script = told.inline["dateline-block"] ?? "";
    expect(script).not.toMatch(/<|&/);
    expect(JSON.parse(script.replace(/^window\.datelineBlock = |;$/g, ""))).toMatchObject({
      site,
      stories: stories.stories,
    });
  });

  test("shows its settings to those who may change them only", () => {
    expect(called([["settings_page", []]]).results).toEqual([null]);
    const page = String(called([["settings_page", []]], { can: ["manage_options"] }).results[0]);
    expect(page).toContain('action="options.php"');
    expect(page).toContain("_wpnonce");
  });

  test("shows and asks nothing before a site is set", () => {
    const told = called(
      [
        ["shortcode", [{ story: "my-story" }]],
        ["stories", []],
      ],
      { options: {} },
    );
    expect([told.results, told.asked, told.enqueued]).toEqual([["", []], [], []]);
  });
});
