import { beforeAll, expect, test } from "vitest";
import { type Edition, editionOf } from "../../src/html/edition.ts";
import { htmlOf } from "../../src/html/element.ts";
import { mapPaneOf } from "../../src/html/map-pane.ts";
import { stillsOf } from "../../src/html/still-css.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

let edition: Edition;
beforeAll(async () => {
  const atlas = readAtlas("public/geo");
  const checked = await checkFolder("stories/truce-call", atlas);
  if (!checked.ok) throw new Error("the story is not in order");
  edition = editionOf(checked.value, atlas);
});

/** Ids of the pins with the ring of a front line. */
function ringed(of: Edition): string[] {
  const html = htmlOf(mapPaneOf(of, stillsOf(of), true));
  return [...html.matchAll(/<a[^>]*data-pin="([^"]+)"[^>]*data-front/g)].map(([, id]) => id ?? "");
}

test("the pin of the front line alone wears its ring", () => {
  expect(ringed(edition)).toEqual(["front-line"]);
});

test("a line that is no edge of held ground wears none", () => {
  const layers = edition.layers.map((layer) =>
    typeof layer.draw === "object" && layer.draw.kind === "line"
      ? { ...layer, draw: { kind: "line", stroke: "strong", role: "danger" } as const }
      : layer,
  );
  expect(ringed({ ...edition, layers })).toEqual([]);
});
