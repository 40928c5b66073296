import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { reason } from "../api/refusals.ts";
import { Refused } from "./refused.ts";

/** Who may ask the desk: whoever has its token, from its own page, at one of its own addresses. */
export interface Doors {
  /** Throws a `Refused` for a request that another page, another machine's name or a stranger sent. */
  admit(request: IncomingMessage): void;
  /** The cookie that a page gets whose address has the token; null for another address. */
  cookieFor(request: IncomingMessage): string | null;
}

/**
 * @param token what the opened address holds
 * @param hosts names and addresses that this server is known by, without its port
 * @param port where it listens
 */
export function createDoors(token: string, hosts: readonly string[], port: () => number): Doors {
  const cookie = (): string => `dateline-desk-${port()}`;
  const isToken = (given: string): boolean => {
    const [a, b] = [Buffer.from(given), Buffer.from(token)];
    return a.length === b.length && timingSafeEqual(a, b);
  };
  const origins = (): string[] => hosts.map((host) => `http://${host}:${port()}`);
  /** A name that an attacker had point here is none of ours: that would make their page one of the same origin. */
  const admitHost = ({ headers }: IncomingMessage): void => {
    const host = (headers.host ?? "").toLowerCase();
    const own = hosts.map((each) => `${each}:${port()}`);
    if (!own.includes(host) && !(port() === 80 && hosts.includes(host)))
      throw new Refused(421, reason("otherName"));
  };
  const admitPage = ({ method, headers }: IncomingMessage): void => {
    const { origin } = headers;
    const site = headers["sec-fetch-site"];
    if (origin !== undefined && !origins().includes(origin)) throw new Refused(403, reason("otherPage"));
    if (site !== undefined && site !== "same-origin" && site !== "none")
      throw new Refused(403, reason("otherPage"));
    if (method !== "GET" && method !== "HEAD" && origin === undefined)
      throw new Refused(403, reason("noPage"));
  };
  return {
    admit(request) {
      admitHost(request);
      admitPage(request);
      const given = cookiesIn(request).get(cookie()) ?? bearerIn(request);
      if (given === null || !isToken(given)) throw new Refused(401, reason("noToken"));
    },
    cookieFor(request) {
      admitHost(request);
      const given = new URL(request.url ?? "/", "http://desk").searchParams.get("token");
      if (given === null || !isToken(given)) return null;
      return `${cookie()}=${token}; Path=/; HttpOnly; SameSite=Strict`;
    },
  };
}

function cookiesIn({ headers }: IncomingMessage): Map<string, string> {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return new Map(pairs.map(([name = "", value = ""]) => [name, value]));
}

function bearerIn({ headers }: IncomingMessage): string | null {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1] ?? null;
}
