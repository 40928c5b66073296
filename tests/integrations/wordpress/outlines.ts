import { execFileSync, spawnSync } from "node:child_process";
import { JSDOM } from "jsdom";

/** The plugin's folder. */
export const plugin = "integrations/wordpress/dateline";
/** The site of maps that it is set to. */
export const site = "https://maps.example/news/";
/** What that site tells of its stories. */
export const stories = {
  dateline: 1,
  stories: [{ id: "my-story", title: "A <b> & a story", url: "my-story/", translations: [], sites: [] }],
};

/** What the plugin finds around it; what is left out is as in a page. */
export interface World {
  readonly options?: object;
  readonly answers?: object;
  readonly can?: readonly string[];
  readonly feed?: boolean;
  /** Whether a task runs, or a page of the administration is made, or one asks for a part of itself. */
  readonly cron?: boolean;
  readonly admin?: boolean;
  readonly ajax?: boolean;
  readonly singular?: boolean;
  readonly locale?: string;
  /** Where WordPress itself is. */
  readonly home?: string;
}

/** What calls gave, and what was done meanwhile. */
export interface Told {
  readonly results: readonly unknown[];
  readonly enqueued: readonly string[];
  readonly errors: readonly string[];
  readonly asked: readonly string[];
  /** Of each request, whether addresses inside the host's network are refused. */
  readonly refusing: readonly boolean[];
  readonly registered: { readonly [name: string]: unknown };
  readonly inline: { readonly [name: string]: string };
}

/** Calls functions of the plugin in a WordPress of which only the outlines are there. */
export function called(calls: readonly (readonly [string, readonly unknown[]])[], world: World = {}): Told {
  const given = {
    options: { dateline_site: site },
    answers: { [`${site}stories.json`]: { code: 200, body: JSON.stringify(stories) } },
    ...world,
    calls,
  };
  const written = execFileSync(
    "php",
    ["-d", "display_errors=stderr", "tests/integrations/wordpress/outlines.php"],
    {
      input: JSON.stringify(given),
      encoding: "utf8",
    },
  );
  return JSON.parse(written);
}

/** The first element of what one call gave. */
export function made(told: Told, at = 0): Element | null {
  return new JSDOM(String(told.results[at])).window.document.body.firstElementChild;
}

/** Whether this machine has what runs it. */
export const hasPhp = spawnSync("php", ["--version"]).status === 0;
