import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { anchorMentions } from "../../src/embed/anchor.ts";
import { hostTextOf } from "../../src/embed/anchor-text.ts";
import { type Told, toldStory } from "./told-story.ts";

/** The names found, each with the id of the element it stands in, and what was not, with its reason. */
function anchoredIn(html: string, { mentions, lookalikes }: Told): { found: string[]; missed: string[] } {
  const { body } = new JSDOM(html).window.document;
  const { anchored, missed } = anchorMentions(hostTextOf(body), mentions, lookalikes);
  return {
    found: anchored.map(({ range }) => {
      const place = range.startContainer.parentElement?.closest("[id]");
      return `${range} in ${place?.id}`;
    }),
    missed: missed.map(({ mention, reason }) => `${mention.site} ${reason}`),
  };
}

/** Paragraphs of a host, by the ids that they get. */
function hostOf(paragraphs: { readonly [id: string]: string | undefined }): string {
  return Object.entries(paragraphs)
    .map(([id, text]) => `<p id="${id}">${text}</p>`)
    .join("");
}

describe("Two sentences much alike, of which one has a mention", () => {
  const told = toldStory([
    "The older sister told the jury in [Ghent](#ghent) that her shop had closed at six with nobody inside.",
    "The younger sister told the jury in Ghent that her shop had closed at nine with nobody inside.",
    "Their landlord, who lives in [Liège](#liege), was not asked.",
  ]);
  const [a, b, c] = told.paragraphs;

  test.each<[string, string, string[], string[]]>([
    ["both stand", hostOf({ a, b, c }), ["Ghent in a", "Liège in c"], []],
    ["the first was cut", hostOf({ b, c }), ["Liège in c"], ["ghent not-found"]],
    [
      "the first was cut, and something else opens the page",
      hostOf({ x: "It snowed until noon, and the trams stood still.", b, c }),
      ["Liège in c"],
      ["ghent not-found"],
    ],
    [
      "the first was cut and the second edited",
      hostOf({ b: b?.replace("her shop had closed", "the bakery had shut"), c }),
      ["Liège in c"],
      ["ghent not-found"],
    ],
    [
      "both were edited and turned round",
      hostOf({ b: b?.replace("nobody", "no one"), a: a?.replace("nobody", "no one"), c }),
      ["Ghent in a", "Liège in c"],
      [],
    ],
  ])("are told apart where %s", (_, html, found, missed) => {
    expect(anchoredIn(html, told)).toEqual({ found, missed });
  });
});

describe("Sentences that differ by the name only", () => {
  const told = toldStory(
    ["Mons", "Huy", "Spa", "Wavre", "Philippeville"].map(
      (name) =>
        `By evening the police of [${name}](#${name.toLowerCase()}) said that the river had fallen and that all bridges were open.`,
    ),
  );
  const [a, b, c, d, e] = told.paragraphs;
  const edit = (text?: string): string | undefined => text?.replace("had fallen", "was lower again");
  const all = ["Mons in a", "Huy in b", "Spa in c", "Wavre in d", "Philippeville in e"];

  test.each<[string, string, string[], string[]]>([
    ["as they are", hostOf({ a, b, c, d, e }), all, []],
    ["the other way round", hostOf({ e, d, c, b, a }), all, []],
    [
      "without two of them",
      hostOf({ b, d, e }),
      ["Huy in b", "Wavre in d", "Philippeville in e"],
      ["mons not-found", "spa not-found"],
    ],
    ["all edited alike", hostOf({ a: edit(a), b: edit(b), c: edit(c), d: edit(d), e: edit(e) }), all, []],
    ["one of them edited", hostOf({ a, b: edit(b), c, d, e }), all, []],
    [
      "edited, and without the first",
      hostOf({ b: edit(b), c: edit(c), d: edit(d), e: edit(e) }),
      all.slice(1),
      ["mons not-found"],
    ],
    [
      "in one paragraph",
      `<p id="all">${[a, b, c, d, e].join(" ")}</p>`,
      all.map((each) => each.replace(/ in ./, " in all")),
      [],
    ],
  ])("are each found in their own place: %s", (_, html, found, missed) => {
    expect(anchoredIn(html, told)).toEqual({ found, missed });
  });
});

describe("A sentence that stands twice", () => {
  const told = toldStory([
    "The first trams left the depot before sunrise, as they had done since spring.",
    "A driver from [Łódź](#lodz) found the box under his seat and carried it to the station master.",
    "Nobody has asked for it since, and the police have no name.",
  ]);
  const [a, b, c] = told.paragraphs;
  const own = { found: ["Łódź in b"], missed: [] };

  test.each<[string, string]>([
    ["in an aside before it", `<p>${a}</p><aside><p id="q">${b}</p></aside><p id="b">${b}</p><p>${c}</p>`],
    ["in an aside after it", `<p>${a}</p><p id="b">${b}</p><aside id="q">${b}</aside><p>${c}</p>`],
    ["as a blockquote", `<p>${a}</p><blockquote id="q">${b}</blockquote><p id="b">${b}</p><p>${c}</p>`],
    ["as a figure", `<p>${a}</p><figure><p id="q">${b}</p></figure><p id="b">${b}</p><p>${c}</p>`],
    [
      "in a div of that class",
      `<p>${a}</p><div class="PullQuote" id="q">${b}</div><p id="b">${b}</p><p>${c}</p>`,
    ],
    [
      "in an aside, where the sentence's neighbours were cut",
      `<p>${a}</p><aside id="q">${b}</aside><p id="b">${b}</p>`,
    ],
    [
      "in the footer",
      `<p>${a}</p><p id="b">${b}</p><p>${c}</p><footer><h2>More</h2><p id="q">${b}</p></footer>`,
    ],
    [
      "in a summary, shorter",
      `<ul><li id="q">A driver from Łódź found the box.</li></ul><p>${a}</p><p id="b">${b}</p><p>${c}</p>`,
    ],
    ["in a summary, whole", `<ul><li id="q">${b}</li></ul><p>${a}</p><p id="b">${b}</p><p>${c}</p>`],
  ])("is found in the text and not %s", (_, html) => {
    expect(anchoredIn(html, told)).toEqual(own);
  });

  test("is found in a quotation where the host has it nowhere else", () => {
    expect(anchoredIn(`<p>${a}</p><blockquote id="b">${b}</blockquote><p>${c}</p>`, told)).toEqual(own);
  });

  test("in the article too is found twice, each in its turn, and once where the host has it once", () => {
    const twice = toldStory([
      "The ferry to [Oban](#oban) was late again, by forty minutes this time.",
      "A storm came up in the night.",
      "The ferry to [Oban](#oban) was late again, by forty minutes this time.",
    ]);
    const [first, between, last] = twice.paragraphs;
    expect(anchoredIn(hostOf({ first, between, last }), twice).found).toEqual([
      "Oban in first",
      "Oban in last",
    ]);
    expect(anchoredIn(hostOf({ between, last }), twice)).toEqual({
      found: ["Oban in last"],
      missed: ["oban not-found"],
    });
  });
});

test("Two names whose quotes share words are both found", () => {
  const told = toldStory([
    "They drove by [St. Gallen](#st-gallen) on Monday. In St. [Moritz](#moritz) it snowed hard all day.",
  ]);
  expect(anchoredIn(hostOf({ a: told.paragraphs[0] }), told)).toEqual({
    found: ["St. Gallen in a", "Moritz in a"],
    missed: [],
  });
});
