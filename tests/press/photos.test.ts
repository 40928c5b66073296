import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editionsOf } from "../../src/html/edition.ts";
import { pageSlots } from "../../src/html/page.ts";
import { photosOf, writePhotos } from "../../src/press/photos.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

let folder: string;
const atlas = readAtlas("tests/fixtures/geo");
const feature = {
  type: "Feature",
  id: "linz",
  properties: {
    name: "Linz",
    kind: "city",
    summary: "A city.",
    source: { name: "A survey" },
    photo: { file: "Old bridge.jpg", alt: "The old bridge at dawn.", credit: "Ana Kos" },
    more: [{ text: "The timetable", url: "https://example.org/times" }],
  },
  geometry: { type: "Point", coordinates: [14.29, 48.31] },
};
const article = (title: string, more = ""): string =>
  `---\ntitle: ${title}\n${more}---\n\nIn [Linz](#linz).\n`;

/** A camera's picture lying on its side, with a note of where it was taken. */
const picture = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#88aacc" } })
    .withExif({ IFD0: { Copyright: "Somebody" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-photos-"));
  await mkdir(join(folder, "bridge"));
  const write = (name: string, content: string | Uint8Array) =>
    writeFile(join(folder, "bridge", name), content);
  await write("article.md", article("Bridge", "published: 2026-02-03\n"));
  await write(
    "article.de.md",
    article(
      "Brücke",
      "sites: { linz: { name: Linz, summary: Eine Stadt., alt: Die alte Brücke., more: [Fahrplan] } }\n",
    ),
  );
  await write("sites.geojson", JSON.stringify({ type: "FeatureCollection", features: [feature] }));
  await write("Old bridge.jpg", await picture());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const checked = async () => {
  const found = await checkFolder(join(folder, "bridge"), atlas);
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join("; "));
  return found.value;
};

describe("photos of a story's sites", () => {
  test("are had in two sizes as AVIF and JPEG, upright and without what the camera noted", async () => {
    const made = photosOf(await checked(), folder);
    expect(made.map(({ way }) => way.replace(/[0-9a-f]{8}/, "#"))).toEqual([
      "bridge/photos/Old-bridge.#-480.avif",
      "bridge/photos/Old-bridge.#-480.jpg",
      "bridge/photos/Old-bridge.#-960.avif",
      "bridge/photos/Old-bridge.#-960.jpg",
    ]);
    for (const [index, { bytes }] of made.entries()) {
      const { width, height, exif, orientation, format } = await sharp(await bytes()).metadata();
      const wide = index < 2 ? 480 : 960;
      expect([width, height]).toEqual([wide, (wide * 4) / 3]);
      expect({ exif, format }).toEqual({ exif: undefined, format: index % 2 ? "jpeg" : "heif" });
      expect(orientation ?? 1).toBe(1);
    }
  });

  test("are not made twice", async () => {
    const [last, next] = [join(folder, "last"), join(folder, "next")];
    const made = photosOf(await checked(), folder);
    await writePhotos(made, last, join(folder, "none"));
    const way = made[0]?.way ?? "";
    await writeFile(join(last, way), "taken over");
    await writePhotos(made, next, last);
    expect(await readFile(join(next, way), "utf8")).toBe("taken over");
    expect((await stat(join(next, made[3]?.way ?? ""))).size).toBeGreaterThan(500);
  });

  test("are in no page as a picture, but as a link, and as what the card asks for; in words of the page's language", async () => {
    const [en, de] = editionsOf(await checked(), atlas, null);
    if (!en || !de) throw new Error("two editions");
    const page = pageSlots(en).body;
    expect(page).not.toMatch(/<img|<picture/);
    expect(page).toMatch(
      /<a href="\.\.\/bridge\/photos\/Old-bridge\.[0-9a-f]{8}-960\.jpg">The old bridge at dawn\.<\/a> Photo: Ana Kos/,
    );
    expect(page).toContain('<a href="https://example.org/times" rel="noopener">The timetable</a>');
    expect(pageSlots(de).body).toMatch(/-960\.jpg">Die alte Brücke\.<\/a> Foto: Ana Kos/);
    expect(pageSlots(de).body).toContain(">Fahrplan</a>");
    expect(en.data.photos?.linz?.sizes.map(({ width, height }) => [width, height])).toEqual([
      [480, 640],
      [960, 1280],
    ]);
  });

  test("that are no pictures, and translations without their words, are told", async () => {
    await writeFile(join(folder, "bridge", "Old bridge.jpg"), "no picture");
    const broken = await checkFolder(join(folder, "bridge"), atlas);
    expect(broken.ok ? [] : broken.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^linz: its photo Old bridge\.jpg cannot be read: /),
    ]);
    await writeFile(join(folder, "bridge", "Old bridge.jpg"), await picture());
    await writeFile(
      join(folder, "bridge", "article.de.md"),
      article("Brücke", "sites: { linz: { name: Linz, summary: Eine Stadt. } }\n"),
    );
    const silent = await checkFolder(join(folder, "bridge"), atlas);
    expect(silent.ok ? [] : silent.problems.map(({ message }) => message)).toEqual([
      'front matter: the site "linz" has a photo, and its words are missing',
      'front matter: the site "linz" has 1 links, and texts for 0 of them',
    ]);
  });
});
