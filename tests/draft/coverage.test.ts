import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/draft/coverage.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const sites = { type: "FeatureCollection", features: [] };
const body = "A ship left [Lyon](#lyon) for Dublin. It came back to Dublin from Oslo, and Oslo was cold.";

describe("what becomes of the names that are found", () => {
  test.each<[title: string, front: string, unmapped: number, openMentions: number, open: string[]]>([
    ["are open where nobody dealt with them", "", 0, 4, ["Dublin", "Oslo"]],
    ["are left off with a reason, each time", "  - text: Oslo\n    reason: It was cold.\n", 2, 2, ["Dublin"]],
    [
      "are open where the reason is a note for the editor",
      '  - text: Oslo\n    reason: "Not in the gazetteer: add a site, or say why not."\n',
      0,
      4,
      ["Dublin", "Oslo"],
    ],
    [
      "are not more for a name that is listed and not found",
      "  - text: came back\n    reason: None.\n",
      0,
      4,
      ["Dublin", "Oslo"],
    ],
  ])("%s, and all counts add up", (_, listed, unmapped, openMentions, open) => {
    const front = `---\ntitle: A\n${listed && `unmapped:\n${listed}`}---\n\n`;
    const coverage = coverageOf({ article: `${front}${body}\n`, sites }, gazetteer, lexicon);
    expect(coverage).toEqual({ found: 5, mapped: 1, unmapped, openMentions, open, unsure: [] });
    expect(coverage.mapped + coverage.unmapped + coverage.openMentions).toBe(coverage.found);
  });
});
