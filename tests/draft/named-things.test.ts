import { expect, test } from "vitest";
import { type NamedThing, namedThings } from "../../src/draft/named-things.ts";

const thing = (id: string, name: string, isWater: boolean): NamedThing => ({
  id,
  names: [name],
  form: "area",
  isWater,
  isRough: false,
  far: () => 0,
});

const things = namedThings([
  thing("crete", "Crete", false),
  thing("como", "Como", true),
  thing("lake-district", "Lake District", false),
]);

test.each<[name: string, id: string | undefined]>([
  ["Crete", "crete"],
  ["Island of Crete", "crete"],
  ["Sea of Crete", undefined],
  ["Lake Como", "como"],
  ["Como Island", undefined],
  ["Lake District", "lake-district"],
])("%s is %s", (name, id) => {
  expect(things.nearest(name, [0, 0], "area", false)?.id).toBe(id);
});
