import { access, cp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Swaps tried before it is given up that other builds come between. */
const mostTries = 50;

/**
 * Swaps a new site for the old one, in whose place it then stands whole. Builds that end at once take turns: each puts
 * its own in the place of the other's. Where it fails, the old site comes back.
 *
 * @param draft a folder beside `target`
 */
export async function putInPlace(draft: string, target: string): Promise<void> {
  const old = `${draft}-old`;
  for (let tries = 1; ; tries++) {
    const had = await rename(target, old).then(
      () => true,
      () => false,
    );
    try {
      if (had) await takePinned(old, draft);
      await rename(draft, target);
      await rm(old, { recursive: true, force: true });
      return;
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      const isTaken = code === "ENOTEMPTY" || code === "EEXIST" || code === "EPERM";
      if (!isTaken && had) await rename(old, target);
      if (!isTaken || tries === mostTries) throw error;
      await rm(old, { recursive: true, force: true });
    }
  }
}

/** The scripts that articles are pinned to are kept, those of a site too that came while this one was made. */
async function takePinned(old: string, draft: string): Promise<void> {
  await access(draft);
  const kept = await readdir(join(old, "pinned")).catch(() => []);
  for (const folder of kept)
    await cp(join(old, "pinned", folder), join(draft, "pinned", folder), { recursive: true, force: false });
}
