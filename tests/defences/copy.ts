import { execFileSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Defence, takenOut } from "./defence.ts";

/** A copy of the project to break things in. */
export interface Copy {
  readonly folder: string;
  /** Does something while the defence is out, and puts it back whatever happens. */
  without<T>(defence: Defence, work: () => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

/** Copies every file that git knows or would take, as it stands now; dependencies are shared. */
export async function copyProject(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-defences-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  for (const name of new Set(listed.split("\0").filter(Boolean))) {
    const isFile = await stat(name).then(
      (found) => found.isFile(),
      () => false,
    );
    if (!isFile) continue;
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await copyFile(name, join(folder, name));
  }
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return {
    folder,
    async without(defence, work) {
      const file = join(folder, defence.file);
      const source = await readFile(file, "utf8");
      await writeFile(file, takenOut(source, defence));
      try {
        return await work();
      } finally {
        await writeFile(file, source);
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
