import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type HostServer, serveHosts } from "./host-server.ts";
import { launchBrowser } from "./launch.ts";

/** A browser, and the demo hosts. */
export interface WithHosts {
  readonly browser: Browser;
  readonly hosts: HostServer;
}

/**
 * Both for the tests of one file, from its first test to its last.
 *
 * @param article of the hosts, as `serveHosts` takes it
 */
export function withHosts(article = ""): WithHosts {
  const made = {} as { -readonly [Part in keyof WithHosts]: WithHosts[Part] };
  beforeAll(async () => {
    made.browser = await launchBrowser();
    made.hosts = await serveHosts(inject("site"), article);
  });
  afterAll(async () => {
    await made.browser.close();
    await made.hosts.close();
  });
  return made;
}
