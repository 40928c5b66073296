import { createHash } from "node:crypto";
import { arrowFeatures } from "../atlas/arrow-features.ts";
import { type OwnLayer, withOwn } from "../atlas/own-layers.ts";
import type { CheckedStory } from "../format/check-story.ts";
import type { StoryBase } from "./story-base.ts";

/** A story's base map with the layers of its own folder: mended GeoJSON under a name that changes with it, and its sums. */
export function withOwnFiles(base: StoryBase, { story, layers }: CheckedStory): StoryBase {
  if (!layers.length) return base;
  const written = layers.map((own) => writtenOf(story.id, own));
  const addresses = new Map(written.map(({ own, file }) => [own.layer.name, file]));
  return {
    atlas: withOwn(
      base.atlas,
      written.map(({ own }) => own),
    ),
    files: {
      ...base.files,
      addressOf(name) {
        const url = addresses.get(name);
        return url ? { url } : base.files.addressOf(name);
      },
    },
    own: new Map([...base.own, ...written.map(({ file, text }) => [file, text] as const)]),
  };
}

function writtenOf(id: string, { layer, features }: OwnLayer) {
  const text = JSON.stringify({
    type: "FeatureCollection",
    features: [...features, ...arrowFeatures(layer.draw, features)],
  });
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {
    file: `${id}/map/${layer.name}.${sha256.slice(0, 8)}.geojson`,
    text,
    own: { features, layer: { ...layer, sha256, bytes: Buffer.byteLength(text) } },
  };
}
