import type { PhotoFile } from "./photo-file.ts";
import type { Report } from "./report.ts";
import type { SiteEntry } from "./site-entry.ts";
import type { StorySource } from "./story-source.ts";

/** Holds the photos of sites against the story's folder. @returns those that are there and can be read, by their files' names */
export function checkPhotos(
  entries: readonly SiteEntry[],
  { photos }: StorySource,
  report: Report,
): ReadonlyMap<string, PhotoFile> {
  const found = new Map<string, PhotoFile>();
  for (const { site, places } of entries) {
    if (!site.photo) continue;
    const { file } = site.photo;
    const photo = photos?.get(file);
    if (!photo)
      report.add(
        places.photo,
        `${site.id}: its photo is ${file}, and the story's folder holds no such file`,
        "Put the picture beside article.md, and mind capital letters in its name.",
      );
    else if ("problem" in photo)
      report.add(
        places.photo,
        `${site.id}: its photo ${file} cannot be read: ${photo.problem}`,
        "Save it anew as JPEG, PNG, WebP, AVIF or TIFF.",
      );
    else found.set(file, photo);
  }
  return found;
}
