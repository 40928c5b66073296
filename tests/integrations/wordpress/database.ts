import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** A MariaDB of its own: no port, one socket, and all its files in one folder. */
export interface Database {
  readonly socket: string;
  destroy(): Promise<void>;
}

/** Whether this machine has what a WordPress of Debian's runs on. */
export const hasDatabase = ["/usr/sbin/mariadbd", "/usr/bin/mariadb-install-db"].every((file) =>
  existsSync(file),
);

/** Starts it, with an empty database `wordpress`. @param folder that is there and empty */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, "data");
  const socket = join(folder, "db.sock");
  execFileSync(
    "mariadb-install-db",
    ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--user=root"],
    { stdio: "ignore" },
  );
  const own = [
    ...["--no-defaults", "--user=root", "--skip-networking", `--datadir=${data}`, `--socket=${socket}`],
    ...[`--pid-file=${join(folder, "db.pid")}`, "--innodb-flush-log-at-trx-commit=0"],
  ];
  const server = spawn("/usr/sbin/mariadbd", own, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  await new Promise<void>((ready, failed) => {
    let told = "";
    server.stderr.on("data", (text) => {
      told += text;
      if (told.includes("ready for connections")) ready();
    });
    server.once("exit", () => failed(new Error(`MariaDB ended: ${told.slice(-2000)}`)));
  });
  execFileSync("mariadb", [
    "--no-defaults",
    `--socket=${socket}`,
    "-uroot",
    "-e",
    "CREATE DATABASE wordpress",
  ]);
  return {
    socket,
    async destroy() {
      server.kill();
      await ended;
    },
  };
}
