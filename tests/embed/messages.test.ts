import { describe, expect, test } from "vitest";
import { parseFrameMessage, parseHostMessage } from "../../src/embed/messages.ts";
import { parsePassageId, parseSiteId } from "../../src/model/ids.ts";
import fc, { runs } from "../properties.ts";

const good = {
  ready: { dateline: 1, type: "ready", title: "A truce", height: 640 },
  resize: { dateline: 1, type: "resize", height: 640.5 },
  siteselect: { dateline: 1, type: "siteselect", site: "kursk", passage: "p19", origin: "map" },
  passageselect: { dateline: 1, type: "passageselect", site: null, passage: "p19", origin: "text" },
  read: { dateline: 1, type: "read", site: "kursk", passage: "p19", origin: "panel" },
};

test.each(Object.entries(good))("A frame's %s is taken as it is", (_, message) => {
  expect(parseFrameMessage(message)).toEqual(message);
});

test.each([
  { dateline: 1, type: "select", site: "kursk", passage: null },
  { dateline: 1, type: "select", site: null, passage: null },
  { dateline: 1, type: "hello" },
  { dateline: 1, type: "bound", passages: ["p2", "p19"] },
  { dateline: 1, type: "bound", passages: [] },
])("A host's message %j is taken as it is", (message) => {
  expect(parseHostMessage(message)).toEqual(message);
});

test("An id that is left out is none, and what is unknown is dropped", () => {
  expect(parseHostMessage({ dateline: 1, type: "select", passage: "p2", html: "<b>" })).toEqual({
    dateline: 1,
    type: "select",
    site: null,
    passage: "p2",
  });
});

describe("Ignored is", () => {
  test.each([
    ["another version", { ...good.resize, dateline: 2 }],
    ["no version", { type: "resize", height: 10 }],
    ["another type", { ...good.resize, type: "scroll" }],
    ["a height of zero", { ...good.resize, height: 0 }],
    ["a height without end", { ...good.resize, height: Number.POSITIVE_INFINITY }],
    ["a height that is no number", { ...good.resize, height: "640" }],
    ["a site that is no id", { ...good.siteselect, site: "<img>" }],
    ["a passage that is no id", { ...good.siteselect, passage: "kursk" }],
    ["a site in a passage's form", { ...good.siteselect, site: "p19" }],
    ["an unknown origin", { ...good.siteselect, origin: "elsewhere" }],
    ["a title that is no string", { ...good.ready, title: {} }],
    ["a host's word", { dateline: 1, type: "select", site: "kursk", passage: null }],
  ])("%s", (_, message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });
});

test.each([{}, { passages: "p2" }, { passages: ["p2", "kursk"] }, { passages: [null] }])(
  "A host's passages are ids, or the message is ignored: %j",
  (fields) => {
    expect(parseHostMessage({ dateline: 1, type: "bound", ...fields })).toBeNull();
  },
);

test("A frame's ids are those of the model, whatever is written for one", () => {
  const near = fc.stringMatching(/^[a-zA-Z0-9-]{0,6}$/);
  const text = fc.oneof(
    near,
    fc.stringMatching(/^p[0-9]{0,3}(-[a-z0-9]{0,2})?$/),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(text, (id) => {
      const site = parseFrameMessage({ ...good.siteselect, site: id, passage: null });
      const passage = parseFrameMessage({ ...good.siteselect, site: null, passage: id });
      expect([site !== null, passage !== null]).toEqual([
        parseSiteId(id) !== null,
        parsePassageId(id) !== null,
      ]);
    }),
    { numRuns: runs(5000) },
  );
});

test("Of 10,000 messages none throws, and one that is taken is taken again unchanged", () => {
  const near = fc.record(
    {
      dateline: fc.oneof(fc.constant(1), fc.anything()),
      type: fc.oneof(
        fc.constantFrom("ready", "resize", "siteselect", "passageselect", "read", "select", "hello", "bound"),
        fc.anything(),
      ),
      site: fc.oneof(fc.constantFrom("kursk", "p1", null, "__proto__", ""), fc.anything()),
      passage: fc.oneof(fc.constantFrom("p1", "p01", null), fc.anything()),
      origin: fc.oneof(fc.constantFrom("map", "host"), fc.anything()),
      passages: fc.oneof(fc.array(fc.constantFrom("p1", "p01", null)), fc.anything()),
      height: fc.oneof(fc.double(), fc.anything()),
      title: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const far = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(fc.oneof(near, far), (data) => {
      for (const parse of [parseFrameMessage, parseHostMessage]) {
        const message = parse(data);
        if (message) expect(parse(structuredClone(message))).toEqual(message);
      }
    }),
    { numRuns: runs(10_000) },
  );
});
