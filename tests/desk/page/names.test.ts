import { describe, expect, it } from "vitest";
import { unmappedOf } from "../../../src/desk/edit/names.ts";
import { sitesOf } from "../../../src/desk/edit/sites.ts";
import { foundIn } from "../../../src/desk/page/names/found-in.ts";
import type { Name } from "../../../src/desk/page/names/name.ts";
import { namesIn } from "../../../src/desk/page/names/names-in.ts";
import {
  giveVoice,
  leaveOff,
  linkTo,
  namesOfWords,
  sitesText,
  stretchName,
  takeSite,
} from "../../../src/desk/page/names/settle.ts";
import { createWork, type Step } from "../../../src/desk/page/work.ts";
import { parisInTexas, placeOf, proposalsOf, siteOf, storyFiles } from "./world.ts";

function opened() {
  const work = createWork(storyFiles(), () => 0);
  const names = (): Name[] => {
    const { text, blocks } = work.article();
    const { doc, head } = work.now.peek();
    const found = foundIn(proposalsOf(text), blocks);
    return namesIn(doc, { sites: sitesOf(sitesText(work.now.peek())), unmapped: unmappedOf(head), found });
  };
  const told = () => names().map(({ text, need, site }) => `${text} ${need} ${site ?? ""}`.trim());
  const named = (text: string): Name[] => names().filter((name) => name.text === text);
  const apply = (step: Step | null): string => {
    if (step) work.change(step);
    return work.files()["article.md"] ?? "";
  };
  return { work, names, told, named, apply, now: () => work.now.peek() };
}

describe("the names of an article", () => {
  it("stand in reading order, each with what it needs", () => {
    expect(opened().told()).toEqual([
      "Paris unsure paris",
      "Lyon sure lyon",
      "Zork open",
      "Europe off",
      "Paris unsure paris",
      "Paris open",
      "Metz open",
    ]);
  });

  it("know the places that the finder offers for them, linked or not, in emphasis too", () => {
    const found = opened()
      .named("Paris")
      .map(({ found }) => found?.candidates.length);
    expect(found).toEqual([2, undefined, 2]);
  });

  it("of a mention whose site is missing are open", () => {
    const { now, told, apply } = opened();
    apply({ others: { ...now().others, "sites.geojson": '{"type":"FeatureCollection","features":[]}' } });
    expect(told()[1]).toBe("Lyon open lyon");
  });
});

describe("a decision", () => {
  it("to take a site takes the draft's notes out, and no other byte", () => {
    const { now, apply, told } = opened();
    const before = sitesText(now());
    apply(takeSite(now(), "paris"));
    expect(sitesText(now())).not.toContain("confidence");
    expect(sitesText(now()).length).toBeLessThan(before.length);
    expect(sitesText(now())).toContain('"summary": "Paris."');
    expect(told()[0]).toBe("Paris sure paris");
    expect(told()[4]).toBe("Paris voice paris");
  });

  it("for another place of that name links all that are meant and drops a site that nothing names", () => {
    const { now, named, apply } = opened();
    const text = apply(linkTo(now(), named("Paris"), placeOf(parisInTexas)));
    expect(text).toContain("Rain fell on [Paris](#paris-us) and on");
    expect(text).toContain(
      '[Paris](#paris-us "the French government") said so. Then *[Paris](#paris-us)* slept',
    );
    expect(sitesOf(sitesText(now())).map(({ id }) => id)).toEqual(["lyon", "paris-us"]);
  });

  it("for one alone leaves the others, and both sites", () => {
    const { now, named, apply } = opened();
    const text = apply(linkTo(now(), named("Paris").slice(0, 1), placeOf(parisInTexas)));
    expect(text).toContain("on [Paris](#paris-us) and");
    expect(text).toContain('[Paris](#paris "the French government")');
    expect(sitesOf(sitesText(now())).map(({ id }) => id)).toEqual(["paris", "lyon", "paris-us"]);
  });

  it("gives a second place an id of its own", () => {
    const { now, named, apply } = opened();
    apply(linkTo(now(), named("Metz"), placeOf(siteOf("lyon", "Metz", [6, 49]))));
    expect(sitesOf(sitesText(now())).map(({ id }) => id)).toEqual(["paris", "lyon", "lyon-2"]);
  });

  it("names a place that is known by its position as the article does", () => {
    const { now, named, apply } = opened();
    const text = apply(linkTo(now(), named("Zork"), placeOf(siteOf("place", "", [1, 2], { name: "" }))));
    expect(text).toContain("[Zork](#zork)");
    expect(text).not.toContain("text: Zork");
    expect(sitesOf(sitesText(now())).at(-1)?.properties.name).toBe("Zork");
  });

  it("to leave a name off unlinks it, lists it with its reason, and keeps the front matter's comments", () => {
    const { now, named, apply, told } = opened();
    const text = apply(leaveOff(now(), named("Lyon"), "Only passed through."));
    expect(text).toContain("and on Lyon.");
    expect(text).toContain("title: A story # kept");
    expect(unmappedOf(text).at(-1)).toEqual({ text: "Lyon", reason: "Only passed through." });
    expect(told()).toContain("Lyon off");
    expect(sitesOf(sitesText(now())).map(({ id }) => id)).toEqual(["paris"]);
  });

  it("says who is meant, and takes it back", () => {
    const { now, named, apply } = opened();
    expect(apply(giveVoice(now(), named("Lyon"), "the city council"))).toContain(
      '[Lyon](#lyon "the city council")',
    );
    expect(apply(giveVoice(now(), named("Lyon"), null))).toContain("[Lyon](#lyon).");
  });

  it("makes a name longer, and not over a paragraph's end", () => {
    const { now, named, apply } = opened();
    const [lyon] = named("Lyon");
    if (!lyon) throw new Error("Lyon is gone.");
    expect(apply(stretchName(now(), lyon, lyon.from - 3, lyon.to))).toContain("and [on Lyon](#lyon).");
    expect(stretchName(now(), lyon, lyon.from, now().doc.content.size)).toBeNull();
  });

  it("for selected words finds them wherever they stand unlinked, or there alone", () => {
    const { now, named } = opened();
    const [metz] = named("Metz");
    if (!metz) throw new Error("Metz is gone.");
    expect(namesOfWords(now(), metz.from, metz.to, true)).toHaveLength(1);
    const paris = named("Paris")[2];
    expect(namesOfWords(now(), paris?.from ?? 0, paris?.to ?? 0, false)).toHaveLength(1);
  });
});

it("finds the place of a name behind escapes, references and folded lines", () => {
  const text = "\\* A &amp; B in\n  Metz, and \\[Toul\\] &eacute;t Nancy.\n";
  const work = createWork({ "article.md": text }, () => 0);
  const { blocks } = work.article();
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const usual = proposalsOf(storyFiles()["article.md"] ?? "").proposals[2];
  if (!usual) throw new Error("No proposal.");
  const proposals = ["Metz", "Toul", "Nancy"].map((words) => ({ ...usual, ...at(words), text: words }));
  const found = foundIn({ proposals, places: [], unread: null }, blocks);
  const { doc } = work.now.peek();
  expect(found.map(({ from, to }) => doc.textBetween(from, to))).toEqual(["Metz", "Toul", "Nancy"]);
});
