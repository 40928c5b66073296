import { expect, test } from "vitest";
import { remembered } from "../../src/find/gazetteer/remembered.ts";

test("a word is searched once, also where nothing is found, and again after very many others", () => {
  const asked: string[] = [];
  const find = remembered((key): string | null => {
    asked.push(key);
    return key === "nowhere" ? null : key.toUpperCase();
  });
  expect([find("kyiv"), find("kyiv"), find("nowhere"), find("nowhere")]).toEqual([
    "KYIV",
    "KYIV",
    null,
    null,
  ]);
  expect(asked).toEqual(["kyiv", "nowhere"]);
  for (let word = 0; word < 50_000; word++) find(`w${word}`);
  expect(find("kyiv")).toBe("KYIV");
  expect(asked.filter((key) => key === "kyiv")).toHaveLength(2);
});
