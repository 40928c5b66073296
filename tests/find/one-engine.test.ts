import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageCodes } from "../../src/find/languages/language.ts";

/** The code of each file of the engine, without its comments. */
const engine = readdirSync("src/find", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("languages"))
  .map((file) => [file, withoutComments(readFileSync(join("src/find", file), "utf8"))] as const);

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "");
}

/** What no file of the engine may say, and code that says it. */
const forbidden = [
  {
    what: "imports no language's folder",
    pattern: new RegExp(`from "[^"]*languages/(?:${languageCodes.join("|")})/`),
    like: 'import { english } from "../languages/en/language.ts";',
  },
  {
    what: "names no language",
    pattern: new RegExp(`"(?:${languageCodes.join("|")})"`),
    like: 'if (language.code === "en") return gazetteer;',
  },
  {
    what: "asks for no language's code",
    pattern: /\blanguage\.code\b/,
    like: "const known = inLanguages.get(language.code);",
  },
  {
    what: "compares a text's word with none of its own",
    pattern:
      /(?:text|words?|noun|before|lower\w*)(?:\([^()]*\))?(?:\.toLowerCase\(\))? [!=]== "\p{L}[\p{L}. ]+"/u,
    like: 'const isShort = word === "co";',
  },
  {
    what: "has no words of a language in a pattern",
    pattern: /\/[^/\n]*[(|](?:and|or|of|from|with|to|the)[)|][^/\n]*\/\w*\.test\((?:tokens|word|text)/,
    like: 'const joins = /^(?:,|and|or|to|from)$/.test(tokens[index]?.text ?? "");',
  },
  {
    what: "has no list of words",
    pattern: /\b(?:setOf\(|new Set\(\[)"\p{Ll}/u,
    like: 'const vague = new Set(["far", "coast"]);',
  },
  {
    what: "asks for no place by its name",
    pattern: /\bplace\.name [!=]== "|\bkey [!=]== "/,
    like: 'if (place.name === "New York City") return 8.6;',
  },
] as const;

describe("the engine takes a language's words from the language that it is given", () => {
  test("and has files to look at", () => expect(engine.length).toBeGreaterThan(40));

  test.each(forbidden)("and $what", ({ pattern, like }) => {
    expect(like).toMatch(pattern);
    const said = engine.flatMap(([file, code]) =>
      code.split("\n").flatMap((line) => (pattern.test(line) ? `${file}: ${line.trim()}` : [])),
    );
    expect(said).toEqual([]);
  });
});
