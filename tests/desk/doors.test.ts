import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDesk, type TestDesk, testToken } from "./open-desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

/** Asks with exactly these headers; `fetch` would set some of its own. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(desk.origin);
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    sent.on("error", reject);
    sent.end();
  });
}

const own = () => {
  const { port, host } = new URL(desk.origin);
  return { host, cookie: `dateline-desk-${port}=${testToken}` };
};

describe("the desk answers", () => {
  test("its own page, by a cookie or by a token in the header", async () => {
    expect((await ask("GET", "/api/stories", own())).status).toBe(200);
    const bearer = { host: own().host, authorization: `Bearer ${testToken}` };
    expect((await ask("GET", "/api/stories", bearer)).status).toBe(200);
  });

  test("the address with the token by a cookie that no script and no other site has, and a plain address", async () => {
    const { status, headers } = await ask("GET", `/?token=${testToken}`, { host: own().host });
    expect(status).toBe(303);
    expect(headers.location).toBe("/");
    expect(headers["set-cookie"]?.[0]).toMatch(/; HttpOnly; SameSite=Strict$/);
  });
});

const strangers: [
  title: string,
  method: string,
  path: string,
  headers: () => Record<string, string>,
  status: number,
][] = [
  ["without a token", "GET", "/api/stories", () => ({ host: own().host }), 401],
  [
    "with a wrong token",
    "GET",
    "/api/stories",
    () => ({ ...own(), cookie: own().cookie.replace("token", "taken") }),
    401,
  ],
  [
    "with a token that is a part of it",
    "GET",
    "/api/stories",
    () => ({ ...own(), cookie: own().cookie.slice(0, -1) }),
    401,
  ],
  ["for the page without a token", "GET", "/", () => ({ host: own().host }), 401],
  ["for the page with a wrong token", "GET", "/?token=x", () => ({ host: own().host }), 401],
  [
    "for a name that an attacker points here",
    "GET",
    "/api/stories",
    () => ({ ...own(), host: `attacker.example:${new URL(desk.origin).port}` }),
    421,
  ],
  ["for a token at such a name", "GET", `/?token=${testToken}`, () => ({ host: "attacker.example" }), 421],
  ["for another port", "GET", "/api/stories", () => ({ ...own(), host: "127.0.0.1:1" }), 421],
  [
    "from another site's page",
    "GET",
    "/api/stories",
    () => ({ ...own(), origin: "https://attacker.example" }),
    403,
  ],
  [
    "from another port's page",
    "PUT",
    "/api/stories/linz-bridge",
    () => ({ ...own(), origin: "http://127.0.0.1:1" }),
    403,
  ],
  [
    "from a page without an origin",
    "PUT",
    "/api/stories/linz-bridge",
    () => ({ ...own(), origin: "null" }),
    403,
  ],
  [
    "from another site's picture",
    "GET",
    "/api/stories",
    () => ({ ...own(), "sec-fetch-site": "cross-site" }),
    403,
  ],
  ["that changes and tells no page", "POST", "/api/publish", own, 403],
];

describe("the desk refuses a request", () => {
  test.each(strangers)("%s", async (_title, method, path, headers, status) => {
    expect((await ask(method, path, headers())).status).toBe(status);
  });

  test("of a kind that a form could send", async () => {
    const headers = { ...own(), origin: desk.origin, "content-type": "text/plain" };
    expect((await ask("POST", "/api/find", headers)).status).toBe(415);
  });

  test.each([
    "/api/stories/..",
    "/api/stories/%2e%2e",
    "/api/stories/..%2f..%2fetc",
    "/api/stories/%00",
    "/api/stories/%ff",
    "/api/stories/.dateline",
    "/api/stories/desk",
    "/api/stories/nowhere",
    "/api/stories/linz-bridge/versions/-1",
    "/api/nothing",
    "/assets/../../../package.json",
    "/assets/%2e%2e/%2e%2e/package.json",
  ])("for %s, which leads nowhere", async (path) => {
    const { status } = await ask("GET", path, own());
    expect([400, 404]).toContain(status);
  });

  test("and no answer lets another page read it", async () => {
    const { headers } = await ask("GET", "/api/stories", own());
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  });
});
