import { expect, test } from "vitest";
import { createReport, problemText } from "../../src/format/report.ts";
import { parseSiteSettings } from "../../src/format/site-settings.ts";

const read = (source: string) => {
  const report = createReport("dateline.yaml");
  const settings = parseSiteSettings(source, ["ferry", "storm"], report);
  return { settings, told: report.problems.map(problemText).join("\n") };
};

test("The front story and the paper's home are read", () => {
  expect(read("# ours\nfront: ferry\nhome: Trieste, Italy\n")).toEqual({
    settings: { front: "ferry", home: "Trieste, Italy" },
    told: "",
  });
});

test.each(["", "# nothing yet\n", "\n  # nothing\n\n"])("Nothing is no fault: %j", (source) => {
  expect(read(source)).toEqual({ settings: {}, told: "" });
});

test.each([
  [
    "a story that is not there",
    "front: ferries\n",
    /^dateline\.yaml:1:8: settings: "front" is "ferries".*\n.*Stories: ferry, storm\./,
  ],
  [
    "an unknown key",
    "home: Linz\nfornt: ferry\n",
    /^dateline\.yaml:2:1: .*unknown key "fornt"\n.*Did you mean "front"\?/,
  ],
  ["a number", "home: 5\n", /^dateline\.yaml:1:7: settings: "home" is not a text/],
  ["a list", "- front\n", /^dateline\.yaml:1:1: the settings is no list of keys/],
  ["broken YAML", "front: [ferry\n", /^dateline\.yaml:2:1: settings: /],
  ["a key twice", "front: ferry\nfront: storm\n", /^dateline\.yaml:2:1: settings: Map keys must be unique/],
])("Told with its place: %s", (_, source, told) => {
  expect(read(source).told).toMatch(told);
});
