import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import { reason } from "../api/refusals.ts";
import { bundled } from "./bundle.ts";
import type { Desk } from "./desk.ts";
import type { Doors } from "./doors.ts";
import { sendPreview } from "./preview-route.ts";
import { Refused } from "./refused.ts";
import { answer } from "./routes.ts";
import { sendFile } from "./static.ts";

/** What the desk's own page may do: nothing but what this server serves. Frames hold the preview. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the desk: its page, and what that asks. */
export function createDeskServer(desk: Desk, doors: Doors): Server {
  return createServer((request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    respond(desk, doors, request, response).catch((error) => refuse(response, error as Error));
  });
}

async function respond(
  desk: Desk,
  doors: Doors,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = urlOf(request);
  const isPage = request.method === "GET" && url.pathname === "/";
  if (isPage && url.searchParams.has("token")) {
    const cookie = doors.cookieFor(request);
    if (cookie) return void response.writeHead(303, { Location: "/", "Set-Cookie": cookie }).end();
  }
  doors.admit(request);
  if (isPage) return page(response);
  if (request.method === "GET" && url.pathname.startsWith("/assets/")) {
    const { folder } = await deskBundle();
    return sendFile(response, folder, decodedPath(url));
  }
  const site = /^\/site\/(.+)$/.exec(request.method === "GET" ? decodedPath(url) : "")?.[1];
  if (site)
    return sendFile(response, resolve(desk.sources.out), site.endsWith("/") ? `${site}index.html` : site);
  const preview = /^\/preview\/(.+)$/.exec(request.method === "GET" ? decodedPath(url) : "")?.[1];
  if (preview) return sendPreview(desk, response, preview, url.searchParams.get("editor"));
  const value = await answer(desk, request, response, url);
  if (value) json(response, 200, value);
}

function deskBundle() {
  return bundled("desk", ["desk.html"], "/");
}

async function page(response: ServerResponse): Promise<void> {
  const { folder } = await deskBundle();
  const html = await readFile(join(folder, "desk.html"));
  response
    .writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-store",
    })
    .end(html);
}

function urlOf({ url }: IncomingMessage): URL {
  try {
    return new URL(`http://desk${url?.startsWith("/") ? url : "/"}`);
  } catch {
    throw new Refused(400, reason("brokenAddress"));
  }
}

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw new Refused(400, reason("brokenAddress"));
  }
}

function json(response: ServerResponse, status: number, value: object): void {
  response
    .writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" })
    .end(JSON.stringify(value));
}

/** Says why a request was not done. What is not foreseen is told where the desk runs, not to whoever asks. */
function refuse(response: ServerResponse, error: Error): void {
  if (response.headersSent) return void response.destroy();
  const isForeseen = error instanceof Refused;
  if (!isForeseen) console.error(error);
  const { status, message, reason: why, more } = isForeseen ? error : new Refused(500, reason("unforeseen"));
  json(response, status, { error: message, ...why, ...more });
}
