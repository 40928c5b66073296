import { describe, expect, test } from "vitest";
import { parsePassageId, parseSiteId, passageIdOf, passageNumberOf } from "../../src/model/ids.ts";
import fc from "../properties.ts";

const fragments: [text: string, kind: "site" | "passage" | "neither"][] = [
  ["linz", "site"],
  ["old-town-2", "site"],
  ["p", "site"],
  ["p0", "site"],
  ["p01", "site"],
  ["p1-1", "site"],
  ["p1", "passage"],
  ["p190", "passage"],
  ["", "neither"],
  ["Linz", "neither"],
  ["2-linz", "neither"],
  ["-linz", "neither"],
  ["linz-", "neither"],
  ["old--town", "neither"],
  ["old_town", "neither"],
  ["linz ", "neither"],
  ["linz\n", "neither"],
  ["p1\n", "neither"],
  ["łódź", "neither"],
  ["P1", "neither"],
];

describe("a fragment", () => {
  test.each(fragments)("%j is a %s id", (text, kind) => {
    expect(parseSiteId(text)).toBe(kind === "site" ? text : null);
    expect(parsePassageId(text)).toBe(kind === "passage" ? text : null);
  });

  test("is never both a site's and a passage's", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^p[0-9]*$/), fc.stringMatching(/^[a-z0-9-]+$/));
    fc.assert(
      fc.property(text, (fragment) => {
        expect(parseSiteId(fragment) !== null && parsePassageId(fragment) !== null).toBe(false);
      }),
    );
  });
});

test("a passage's number makes its id, and the id says its number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (number) => {
      const id = passageIdOf(number);
      expect(parsePassageId(id)).toBe(id);
      expect(passageNumberOf(id)).toBe(number);
    }),
  );
});
