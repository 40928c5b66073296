import { describe, expect, test } from "vitest";
import { articleOf, check, collection, site } from "./trial-story.ts";

const told = (more: Record<string, unknown>, front = "") =>
  check(articleOf("x", front), collection([site("linz", [14.29, 48.31], more)]));

describe("what a site says of its weight, photo and links", () => {
  test("is taken where it is right", () => {
    const more = [{ text: "The bridge", url: "https://example.org/bridge" }];
    expect(told({ weight: "main", more }, "numbers: false\n")).toMatchObject({ ok: true, told: [] });
  });

  test.each<[what: string, more: Record<string, unknown>, told: RegExp, hint: RegExp]>([
    ["a weight that is none", { weight: "heavy" }, /linz: "weight" is not one of main, named, context$/, /./],
    [
      "a photo as a name alone",
      { photo: "pier.jpg" },
      /linz: "photo" is no list of keys$/,
      /file, alt, credit/,
    ],
    ["a photo without its words", { photo: { file: "a.jpg", credit: "A" } }, /"photo" lacks "alt"$/, /./],
    [
      "a photo of another folder",
      { photo: { file: "../a.jpg", alt: "A", credit: "A" } },
      /"photo\.file" is not of the form/,
      /pier\.jpg/,
    ],
    [
      "a photo that is not there",
      { photo: { file: "a.jpg", alt: "A", credit: "A" } },
      /holds no such file$/,
      /beside article\.md/,
    ],
    [
      "a key of a photo that is none",
      { photo: { file: "a.jpg", alt: "A", credits: "A" } },
      /"photo": unknown key "credits"$/,
      /Did you mean "credit"/,
    ],
    [
      "a link that runs",
      { more: [{ text: "x", url: "javascript:alert(1)" }] },
      /"more\.url" is not of the form/,
      /./,
    ],
    [
      "a link with a password",
      { more: [{ text: "x", url: "https://a:b@example.org/" }] },
      /unsafe address/,
      /password/,
    ],
    ["links that are no list", { more: { text: "x" } }, /linz: "more" is no list$/, /./],
  ])("is told where it is not: %s", (_, more, message, hint) => {
    const checked = told(more);
    expect(checked.told.join("\n")).toMatch(new RegExp(`sites\\.geojson:\\d+:\\d+ .*${message.source}`, "m"));
    expect(checked.hints).toMatch(hint);
  });

  test("numbers are true or false", () => {
    expect(told({}, "numbers: no numbers\n").told).toEqual([
      expect.stringMatching(/article\.md:4:10 front matter: "numbers" is not true or false$/),
    ]);
  });
});
