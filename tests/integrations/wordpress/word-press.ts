import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { hasDatabase, startDatabase } from "./database.ts";

/** Debian's, or another version's files, which `newer.ts` names. */
const debian = "/usr/share/wordpress";
const source = process.env.WORDPRESS_FILES ?? debian;
/** Debian's themes, which run in later versions too. */
export const themes = ["twentytwentyone", "twentytwentythree"] as const;

/** WordPress 6.1 is older than this PHP, which would tell of that in every answer. Mail is read to its end, and goes nowhere. */
const nowhere = `"sh -c 'cat >/dev/null' --"`;
const quiet = ["-d", "error_reporting=E_ALL&~E_DEPRECATED", "-d", `sendmail_path=${nowhere}`];

/** Whether this machine has Debian's WordPress with two themes, and what it runs on. */
export const hasWordPress =
  hasDatabase &&
  spawnSync("php", ["-r", "exit(extension_loaded('mysqli') ? 0 : 1);"]).status === 0 &&
  [source, ...themes.map((theme) => `${debian}/wp-content/themes/${theme}`)].every((file) =>
    existsSync(file),
  );

/** A post to write: its address, who writes it, and what. */
export type Post = readonly [slug: string, user: "admin" | "author", content: string];

/** A WordPress of its own. */
export interface WordPress {
  /** With a slash at its end. */
  readonly address: string;
  readonly version: string;
  /** The posts as WordPress kept them, by their addresses. */
  readonly posts: Readonly<Record<string, { readonly id: number; readonly content: string }>>;
  /** Sets what all pages are made with from now on; returns the theme's version. */
  set(state: { theme: string; plugin: boolean; site: string }): string;
  /** Runs a script of this folder in it, and returns what it writes. */
  run(script: string, given: object): string;
  destroy(): Promise<void>;
}

/**
 * Starts Debian's WordPress in a folder, with these posts and our plugin beside it.
 *
 * @param isNetwork whether it becomes a network of sites, the first of which has the posts
 */
export async function startWordPress(
  folder: string,
  posts: readonly Post[],
  isNetwork = false,
): Promise<WordPress> {
  mkdirSync(join(folder, "db"));
  const database = await startDatabase(join(folder, "db"));
  const root = join(folder, "wordpress");
  layOut(root, database.socket);
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    WP_ROOT: root,
    WP_HOST: `127.0.0.1:${port}`,
    PHP_CLI_SERVER_WORKERS: "4",
  };
  const run = (script: string, given: object): string =>
    execFileSync("php", [...quiet, resolve("tests/integrations/wordpress", script)], {
      env,
      input: JSON.stringify(given),
      encoding: "utf8",
    });
  const told = JSON.parse(run("posts.php", { posts }));
  if (isNetwork) {
    run("network.php", {});
    env.WP_NETWORK = "1";
  }
  const server = spawn("php", [...quiet, "-S", `127.0.0.1:${port}`, "-t", root], {
    env,
    stdio: "ignore",
    detached: true,
  });
  const address = `http://127.0.0.1:${port}/`;
  while (!(await fetch(address).catch(() => null))?.ok) await new Promise((done) => setImmediate(done));
  return {
    address,
    ...told,
    run,
    set: (state) => run("settings.php", state),
    async destroy() {
      const ended = new Promise((done) => server.once("exit", done));
      /** Its workers too, which would outlive it. */
      process.kill(-(server.pid as number));
      await ended;
      await database.destroy();
    },
  };
}

/** WordPress's files as links to Debian's, with a configuration and content of its own. */
function layOut(root: string, socket: string): void {
  const content = join(root, "wp-content");
  mkdirSync(join(content, "plugins"), { recursive: true });
  mkdirSync(join(content, "mu-plugins"));
  for (const name of ["wp-admin", "wp-includes"])
    cpSync(join(source, name), join(root, name), { recursive: true });
  for (const name of ["index.php", "wp-blog-header.php", "wp-load.php", "wp-settings.php", "wp-cron.php"])
    cpSync(join(source, name), join(root, name));
  symlinkSync(join(debian, "wp-content/themes"), join(content, "themes"));
  cpSync("integrations/wordpress/dateline", join(content, "plugins/dateline"), { recursive: true });
  /** The map's site of a test is at this machine, where WordPress asks for nothing of its own accord. */
  writeFileSync(
    join(content, "mu-plugins/local.php"),
    "<?php add_filter( 'http_request_host_is_external', '__return_true' ); add_filter( 'http_allowed_safe_ports', function ( $ports, $host, $url ) { $ports[] = (int) parse_url( $url, PHP_URL_PORT ); return $ports; }, 10, 3 ); add_filter( 'pre_site_transient_update_core', '__return_null' );",
  );
  const constants = {
    ...{ DB_NAME: "wordpress", DB_USER: "root", DB_PASSWORD: "", DB_HOST: `localhost:${socket}` },
    ...{ DB_CHARSET: "utf8mb4", DB_COLLATE: "", WP_AUTO_UPDATE_CORE: false, DISABLE_WP_CRON: true },
    ...{ WP_HTTP_BLOCK_EXTERNAL: false },
  };
  const defined = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`,
  );
  writeFileSync(
    join(root, "wp-config.php"),
    [
      "<?php",
      ...defined,
      "if ( getenv( 'WP_NETWORK' ) ) {",
      "foreach ( array( 'MULTISITE' => true, 'SUBDOMAIN_INSTALL' => false, 'DOMAIN_CURRENT_SITE' => getenv( 'WP_HOST' ), 'PATH_CURRENT_SITE' => '/', 'SITE_ID_CURRENT_SITE' => 1, 'BLOG_ID_CURRENT_SITE' => 1 ) as $name => $value ) { define( $name, $value ); }",
      "} else {",
      "define( 'WP_HOME', 'http://' . getenv( 'WP_HOST' ) );",
      "define( 'WP_SITEURL', 'http://' . getenv( 'WP_HOST' ) );",
      "}",
      "$table_prefix = 'wp_';",
      "if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }",
      "require_once ABSPATH . 'wp-settings.php';",
    ].join("\n"),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}
