import type { Api } from "../../../src/desk/api.ts";
import { routeNames } from "../../../src/desk/server/routes.ts";
import fc from "../../properties.ts";

/** A request of chance: in the shape of one that the desk takes, or of none. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

const nasty = fc.constantFrom(
  ...[
    "",
    ".",
    "..",
    "../..",
    "..%2f..%2f",
    "%2e%2e",
    "%00",
    "a\0b",
    "C:\\x",
    "\\\\host\\x",
    "/etc/passwd",
    "~",
  ],
  ...[
    "article.md",
    "article.uk.md",
    "sites.geojson",
    "layers/a.geojson",
    "layers/../../x.geojson",
    "layers/",
  ],
  ...[
    "../outside/x.md",
    "__proto__",
    "constructor",
    "linked",
    "trap",
    "linz-bridge",
    "con",
    "nul",
    ".dateline",
  ],
  ...["\uD800", "\uFEFF", "ё", "🗺", "a".repeat(300), "%", "%ff", "?", "#", "&q=", "new-story", "desk"],
);
const segment = fc.oneof(nasty, fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 6 }));
/** "BASE" stands for the revision that the story has. */
const revision = fc.oneof(
  { weight: 4, arbitrary: fc.constant("BASE") },
  { weight: 1, arbitrary: fc.oneof(fc.constant("0".repeat(32)), segment) },
);
const editor = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("fuzzedpage1", "fuzzedpage2") },
  { weight: 1, arbitrary: segment },
);
const text = fc.oneof(
  nasty,
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "---\ntitle: x\n---\n\n[Linz](#linz).\n",
    "---\n",
    "- [ ] x\n\n> > >",
    '{"type":"FeatureCollection","features":[]}',
  ),
);
const files = fc.oneof(
  fc.dictionary(segment, text, { maxKeys: 4 }),
  fc.dictionary(fc.constantFrom("article.md", "sites.geojson", "layers/a.geojson"), text),
);
const count = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.constantFrom(1e308, Number.MAX_SAFE_INTEGER, 0.5),
);
const change = fc.oneof(
  fc.record(
    { file: fc.oneof(fc.constant("article.md"), segment), from: count, to: count, insert: text },
    { requiredKeys: [] },
  ),
  fc.record({ file: segment, isRemoved: fc.constant(true) }),
);
const story = fc.oneof(
  { weight: 4, arbitrary: fc.constant("linz-bridge") },
  { weight: 1, arbitrary: segment },
);
const none = fc.constant(null);
const degrees = fc.oneof(fc.double({ min: -200, max: 200 }), count);
const article = fc.record({ article: text });
/** The bodies of each route in its shape: a route that the desk has and this table lacks is a fault of types. */
const bodies: { readonly [route in keyof Api]: fc.Arbitrary<unknown> } = {
  "GET /api/stories": none,
  "POST /api/articles": fc.record(
    {
      from: fc.oneof(
        fc.record({ kind: fc.constant("pasted"), html: fc.option(text), text }),
        fc.record({ kind: fc.constant("file"), name: segment, base64: fc.base64String({ maxLength: 80 }) }),
      ),
      id: segment,
      title: text,
    },
    { requiredKeys: ["from"] },
  ),
  "GET /api/stories/ID": none,
  "GET /api/stories/ID/state": none,
  "PUT /api/stories/ID": fc.record({ editor, base: revision, files }),
  "POST /api/stories/ID/journal": fc.record({
    editor,
    base: revision,
    number: count,
    changes: fc.array(change, { maxLength: 4 }),
  }),
  "DELETE /api/stories/ID/journal/EDITOR": none,
  "GET /api/stories/ID/versions": none,
  "GET /api/stories/ID/versions/NUMBER": none,
  "GET /api/stories/ID/events": none,
  "GET /api/stories/ID/published": none,
  "POST /api/find": article,
  "POST /api/draft": article,
  "GET /api/places": none,
  "POST /api/base": fc.record({
    frame: fc.oneof(fc.tuple(degrees, degrees, degrees, degrees), fc.array(degrees)),
    lang: fc.oneof(fc.constantFrom("en", "de", "uk"), segment),
    layers: fc.array(fc.oneof(fc.constantFrom("countries", "land", "seas"), segment), { maxLength: 3 }),
    extents: fc.array(fc.record({ product: segment, feature: segment }, { requiredKeys: ["product"] }), {
      maxLength: 2,
    }),
  }),
  "POST /api/where": fc.record({ at: fc.tuple(degrees, degrees), lang: segment }),
  "GET /api/choices": none,
  "GET /api/style": none,
  /** Written to a file that all stories share: with chance's revision it is refused, with one of no file it is written. */
  "PUT /api/style": fc.record({
    base: fc.oneof(revision, fc.constant("e3b0c44298fc1c149afbf4c8996fb924")),
    text: fc.oneof(text, fc.constantFrom("corner: 3\n", "font: { body: x.woff2 }\n", "logo: ../x.svg\n")),
  }),
  "PUT /api/style/files/NAME": fc.record({
    base64: fc.oneof(
      fc.base64String({ maxLength: 80 }),
      fc
        .constantFrom("<svg/>", "wOF2", "<svg onload='x'/>")
        .map((each) => Buffer.from(each).toString("base64")),
    ),
  }),
  "POST /api/check": fc.record({ id: story, files }),
  /** No object, which is refused before a site is built: that takes seconds. `tests/desk/publish.test.ts` builds. */
  "POST /api/publish": fc.oneof(text, count, fc.array(text)),
  "GET /api/site.zip": none,
};
/** What follows a route's address. */
const queries: { readonly [route in keyof Api]?: fc.Arbitrary<string> } = {
  "GET /api/places": fc.tuple(segment, segment).map(([q, lang]) => `?q=${encoded(q)}&lang=${encoded(lang)}`),
  "GET /api/stories/ID/events": editor.map((each) => `?editor=${encoded(each)}`),
};
const fileName = fc.oneof(
  segment,
  fc.constantFrom("sign.svg", "style.yaml", "a.png", "sans.woff2", "../x.svg", "linz-bridge", "trap.svg"),
);
const stands = {
  ID: story,
  EDITOR: editor,
  NAME: fileName,
  NUMBER: fc.oneof(count.map(String), segment),
} as const;

/** An address of a route, with whatever stands for its parts. */
function addressOf(route: keyof Api): fc.Arbitrary<string> {
  const parts = (route.split(" ")[1] ?? "")
    .split("/")
    .map((part) => (part in stands ? stands[part as keyof typeof stands].map(encoded) : fc.constant(part)));
  return fc
    .tuple(fc.tuple(...parts), queries[route] ?? fc.constant(""))
    .map(([way, query]) => way.join("/") + query);
}

/** What the desk takes, each with bodies in its shape: its routes, its page, and the files that it serves. */
const known: [method: string, path: fc.Arbitrary<string>, body: fc.Arbitrary<unknown>][] = [
  ...routeNames.map((route): [string, fc.Arbitrary<string>, fc.Arbitrary<unknown>] => [
    route.split(" ")[0] ?? "",
    addressOf(route),
    bodies[route],
  ]),
  ["GET", fc.constant("/"), none],
  [
    "GET",
    fc
      .tuple(fc.constantFrom("site", "preview", "assets"), segment, segment)
      .map((parts) => `/${parts.map(encoded).join("/")}`),
    none,
  ],
];
const headers = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ "content-type": "application/json" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      ...[
        {},
        { "content-type": "text/plain" },
        { cookie: "x=%" },
        { origin: "null" },
        { host: "x" },
        { "content-length": "3" },
      ],
    ),
  },
);
const inShape = fc
  .oneof(
    ...known.map(([method, path, body]) => fc.record({ method: fc.constant(method), path, body, headers })),
  )
  .map((each) => ({ ...each, body: each.body === null ? null : jsonOf(each.body) }));
const inNone = fc.record({
  method: fc.constantFrom("GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS"),
  path: fc.oneof(
    ...known.map(([, path]) => path),
    fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.map(encoded).join("/")}`),
  ),
  body: fc.option(fc.oneof(fc.jsonValue({ maxDepth: 3 }).map(jsonOf), fc.string())),
  headers,
});
export const sent: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 3, arbitrary: inShape },
  { weight: 1, arbitrary: inNone },
);

function encoded(part: string): string {
  try {
    return encodeURIComponent(part).replace(/%2F/g, "/");
  } catch {
    return "%ED%A0%80";
  }
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value) ?? "undefined";
}
