import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { annotationsOf } from "../format/annotations.ts";
import { withPosterOf } from "../html/drawn-alike.ts";
import type { Edition } from "../html/edition.ts";
import { htmlOf } from "../html/element.ts";
import { embedSlots, pageSlots } from "../html/page.ts";
import { posterFileOf } from "../html/poster-file.ts";
import { siteOf } from "../html/sharing.ts";
import { fillShell } from "../html/shell.ts";
import type { TakeAway } from "../html/take/take-panel.ts";
import { codeHash } from "./code-hash.ts";
import { eachOf } from "./each-of.ts";
import type { FileParts } from "./file-parts.ts";
import { oembedOf } from "./oembed.ts";
import { cardOf, pictureOf } from "./picture.ts";
import { typed } from "./picture-type.ts";
import { withPolicy } from "./policy.ts";
import { posterCss } from "./style-texts.ts";
import { takeAwayFiles, wholeFile } from "./take-away.ts";
import { writeFiles } from "./write-files.ts";

/** The site's pages before a story fills them. */
export interface Shells {
  readonly page: string;
  readonly embed: string;
  /** What the one file of a story is made with. */
  readonly file: FileParts;
}

/** What each edition's folder was made from, by the way to it; kept in the site as `build.json`. */
export type Fingerprints = { readonly [way: string]: string };

/** The fingerprints of a built site; none where there is no site or it tells none. */
export async function fingerprintsIn(site: string): Promise<Fingerprints> {
  try {
    const found: unknown = JSON.parse(await readFile(join(site, "build.json"), "utf8"));
    return typeof found === "object" && found !== null ? (found as Fingerprints) : {};
  } catch {
    return {};
  }
}

/** A hash of all that a story's folder is made from: words and sites, layers, shells, address, and the code. */
export function fingerprintOf(
  { data, tree, layers, atlas, folder, house }: Edition,
  { page, embed }: Shells,
): string {
  const words = htmlOf("children" in tree ? (tree.children as Parameters<typeof htmlOf>[0]) : []);
  const made = [
    data,
    house,
    words,
    layers,
    atlas.manifest.figures,
    page,
    embed,
    folder?.href ?? null,
    codeHash(),
  ];
  return createHash("sha256").update(JSON.stringify(made)).digest("hex");
}

/**
 * Writes every file of an edition into its folder.
 *
 * @param draft the site that it is written for, with the files of the story's map
 * @param isKept whether what is drawn for it is kept as long as the edition, as the front page shows it too
 */
export async function writeEdition(
  checked: Edition,
  shells: Shells,
  draft: string,
  isKept = false,
): Promise<void> {
  /** What is drawn for a copy is kept no longer than the copy, however many stories there are. */
  const edition = isKept ? checked : { ...checked };
  const site = siteOf(edition);
  const folder = join(draft, edition.way);
  await mkdir(folder, { recursive: true });
  const taken = await takeAwayFiles(edition, shells.file, draft);
  await Promise.all([
    writeFiles(taken, folder),
    writePages(edition, shells, folder, { hasFile: taken.has(wholeFile) }),
    writeFile(join(folder, "story.json"), JSON.stringify(edition.data)),
    writeFile(join(folder, "poster.svg"), await typed(posterFileOf(edition, posterCss), edition.house)),
    pictureOf(edition).then((png) => writeFile(join(folder, "poster.png"), png)),
    cardOf(edition).then((png) => writeFile(join(folder, "card.png"), png)),
    writeFile(join(folder, "annotations.jsonld"), JSON.stringify(annotationsOf(edition.story))),
    ...(edition.folder && site
      ? [
          writeFile(
            join(folder, "oembed.json"),
            JSON.stringify(oembedOf(edition.story, edition.folder, site)),
          ),
        ]
      : []),
  ]);
}

/** @param taken what can be taken away from the page; null where no such files stand beside it */
export async function writePages(
  edition: Edition,
  shells: Shells,
  folder: string,
  taken: TakeAway | null,
): Promise<void> {
  const page = fillShell(shells.page, pageSlots(edition, taken), edition.root);
  const embed = fillShell(shells.embed, embedSlots(edition), edition.root);
  await writeFile(join(folder, "index.html"), withPolicy(page, edition.folder));
  await writeFile(join(folder, "embed.html"), withPolicy(embed, edition.folder));
}

/** Makes an edition, whose folder is there, the page that the site opens with. */
export async function writeFront(edition: Edition, shells: Shells, draft: string): Promise<void> {
  const folder = join(draft, edition.way);
  /** Its pages lie elsewhere and are written anew, so that what theirs were compressed to is not theirs. */
  const isPage = (name: string): boolean => /^(?:index|embed)\.html/.test(name);
  if (!(await takeOver(folder, draft, (name) => !isPage(name))))
    throw new Error(`${folder} cannot be copied.`);
  await writePages(withPosterOf(edition, { root: "./" }), shells, draft, {
    hasFile: existsSync(join(folder, wholeFile)),
  });
}

/**
 * Puts each edition's folder into the draft of a site: drawn anew, or taken over from the last site where nothing that
 * it is made from has changed.
 *
 * @param written called with the way to a folder whose files are written; the next one waits for it, so that no more work is begun than can go on
 * @param front the one that the site opens with
 * @returns the ids of the stories drawn anew, in one language at least
 */
export async function writeEditions(
  editions: readonly Edition[],
  shells: Shells,
  draft: string,
  last: string,
  written: (way: string) => Promise<void>,
  front?: Edition,
): Promise<string[]> {
  const before = await fingerprintsIn(last);
  const now: Record<string, string> = {};
  const drawn = new Set<string>();
  await eachOf(editions, async (edition) => {
    const { way } = edition;
    const fingerprint = fingerprintOf(edition, shells);
    const taken = before[way] === fingerprint && (await takeOver(join(last, way), join(draft, way)));
    if (!taken) {
      await writeEdition(edition, shells, draft, edition === front);
      drawn.add(edition.story.id);
    }
    now[way] = fingerprint;
    await written(way);
  });
  const inOrder = Object.fromEntries(editions.map(({ way }) => [way, now[way]]));
  await writeFile(join(draft, "build.json"), JSON.stringify(inOrder, null, 1));
  return [...new Set(editions.map(({ story }) => story.id))].filter((id) => drawn.has(id));
}

/** Copies a folder's files that are wanted, but not the folders in it, which are other editions'. False where it cannot. */
async function takeOver(
  from: string,
  to: string,
  isWanted: (name: string) => boolean = () => true,
): Promise<boolean> {
  try {
    await mkdir(to, { recursive: true });
    for (const entry of await readdir(from, { withFileTypes: true }))
      if (entry.isFile() && isWanted(entry.name))
        await copyFile(join(from, entry.name), join(to, entry.name));
    return true;
  } catch {
    return false;
  }
}
