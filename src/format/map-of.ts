import { isMap, isScalar, isSeq } from "yaml";
import { type Bounds, boundsFrom } from "../model/position.ts";
import { mapKeys } from "./keys/article-keys.ts";
import { fits } from "./keys/misfits.ts";
import type { Place } from "./lines.ts";
import type { Report } from "./report.ts";
import { shown } from "./shown.ts";
import type { Entry, YamlReader } from "./yaml-reader.ts";

/** What `map` in front matter says. */
export interface MapOf {
  readonly frame: Bounds | null;
  /** On a phone, where it is another. */
  readonly phoneFrame: { readonly bounds: Bounds; readonly place: Place } | null;
  readonly layers: readonly { readonly name: string; readonly place: Place }[];
}

export function mapIn(reader: YamlReader, report: Report): MapOf {
  const { root, placeOf } = reader;
  const map = root?.get("map", true);
  let frame: Bounds | null = null;
  const layers: { name: string; place: Place }[] = [];
  if (map !== undefined && !isMap(map))
    report.add(placeOf(map), 'front matter: "map" is no list of keys', "Give it `frame` and `layers`.");
  if (!isMap(map)) return { frame, phoneFrame: null, layers };
  const frameNode = map.get("frame", true);
  if (frameNode !== undefined) {
    const value = isSeq(frameNode) ? frameNode.toJSON() : null;
    frame = boundsFrom(value);
    if (!frame)
      report.add(
        placeOf(frameNode),
        'front matter: "map.frame" is no bounding box',
        "Write [west, south, east, north] in degrees, south < north, and west < east but across the 180th meridian.",
      );
  }
  const { wide, phone } = framesIn(reader, report);
  if (wide && frame)
    report.add(
      wide.place,
      'front matter: "map.frames.wide" and "map.frame" are the same thing',
      "Keep one of the two.",
    );
  const layersNode = map.get("layers", true);
  if (layersNode !== undefined && !isSeq(layersNode))
    report.add(placeOf(layersNode), 'front matter: "map.layers" is no list', "Write [name, name].");
  if (isSeq(layersNode))
    for (const item of layersNode.items)
      layers.push({ name: String(isScalar(item) ? item.value : ""), place: placeOf(item) });
  return { frame: wide?.bounds ?? frame, phoneFrame: phone, layers };
}

/** The frames by the map's width. */
function framesIn({ tree }: YamlReader, report: Report) {
  const node = tree?.get("map")?.get("frames");
  const shape = mapKeys.frames?.shape;
  const isRight = node && shape && fits(node, shape, "front matter", report, ["map", "frames"]);
  const frameOf = (key: "wide" | "phone"): MapOf["phoneFrame"] => {
    const child = isRight ? node.get(key) : null;
    const bounds = child && boundsFrom(child.value);
    return child && bounds ? { bounds, place: child.place } : null;
  };
  return { wide: frameOf("wide"), phone: frameOf("phone") };
}

/** A passage's own view. */
export interface ViewEntry {
  readonly passage: string;
  readonly frame: Bounds;
  readonly place: Place;
  readonly layers: readonly Entry[];
}

/** What `views` in front matter says. */
export function viewsIn({ tree, value }: YamlReader): ViewEntry[] {
  if (value("views") === undefined) return [];
  return (tree?.get("views")?.items() ?? []).flatMap((item): ViewEntry[] => {
    const [passage, frame] = [item.get("passage"), boundsFrom(item.get("frame")?.value)];
    if (!passage || !frame) return [];
    const layers = (item.get("layers")?.items() ?? []).map(({ value: name, place }) => ({
      text: shown(name),
      place,
    }));
    return [{ passage: shown(passage.value), frame, place: passage.place, layers }];
  });
}
