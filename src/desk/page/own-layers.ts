import { frontOf, withFront } from "../edit/front.ts";
import type { Moment, Step } from "./work.ts";

/** A layer of the story's own, as its front matter says it, unchecked. */
export interface OwnLayer {
  readonly file: string;
  readonly title: string;
  readonly draw: string;
  readonly source: string;
  readonly asOf: string;
}

/** What can be drawn by hand. */
export type Drawn = "area" | "line";

/** The endings of files that a layer may be. */
export const layerFile = /\.(geojson|kml|gpx|csv)$/i;

export function ownLayersOf(head: string): OwnLayer[] {
  const { layers } = frontOf(head);
  if (!Array.isArray(layers)) return [];
  const text = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
  return layers.map((layer) => ({
    file: text(layer?.file),
    title: text(layer?.title),
    draw: text(layer?.draw),
    source: text(layer?.source?.name),
    asOf: text(layer?.asOf),
  }));
}

/** The story's own layers that are known for two dates. */
export function ownDatedOf(head: string): { id: string; label: string }[] {
  const { layers } = frontOf(head);
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer) => {
    const isDated = (Array.isArray(layer?.earlier) && layer.earlier.length) || layer?.dates;
    const id = String(layer?.file ?? "").replace(/\.[^.]*$/, "");
    return isDated ? [{ id, label: String(layer?.title ?? id) }] : [];
  });
}

/** Whether an area's `draw` says that it is known only roughly, and over how many kilometres its edge fades. */
export function roughOf(draw: string): { readonly isRough: boolean; readonly kilometres: string } {
  return {
    isRough: /\bfading\b/i.test(draw),
    kilometres: /(\d+(?:\.\d+)?)\s*(?:km)?\b/i.exec(draw)?.[1] ?? "",
  };
}

/** An area's `draw` that says so, or no longer does; its other words stay, but for those that fill it. */
export function drawnRough(draw: string, isRough: boolean, kilometres: string): string {
  const words = draw
    .split(/[\s,]+/)
    .filter((word) => word && !/^(?:\d+(?:\.\d+)?(?:km)?|km|fading)$/i.test(word));
  if (!isRough) return words.join(" ");
  const [kind = "area", ...rest] = words.filter(
    (word) => !/^(?:tinted|hatched|hatched-back|outlined|strong|dashed)$/i.test(word),
  );
  const over = /^\d+(?:[.,]\d+)?$/.test(kilometres.trim()) ? [kilometres.trim().replace(",", "."), "km"] : [];
  return [kind, "fading", ...over, ...rest].join(" ");
}

/**
 * Takes a file as a layer of the story. Its name becomes one that a layer may have; one that is there is not overwritten.
 *
 * @param today ISO 8601: what it is true for, until its editor says better
 */
export function addLayer(moment: Moment, name: string, text: string, today: string): Step {
  const ending = layerFile.exec(name)?.[1]?.toLowerCase() ?? "geojson";
  const plain = name.replace(/\.[^.]*$/, "");
  const stem =
    plain
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "layer";
  let file = `${stem}.${ending}`;
  for (let number = 2; `layers/${file}` in moment.others; number++) file = `${stem}-${number}.${ending}`;
  const draw = `${ending === "gpx" || /"(?:Multi)?LineString"/.test(text) ? "line" : /"(?:Multi)?Polygon"|<Polygon/.test(text) ? "area" : "point"} second`;
  const layer = { file, title: plain, draw, source: { name: "" }, asOf: today };
  const index = ownLayersOf(moment.head).length;
  return {
    head: withFront(moment.head, ["layers", index], layer),
    others: { ...moment.others, [`layers/${file}`]: text },
  };
}

export function setLayer(moment: Moment, index: number, path: readonly string[], value: string): Step {
  return { head: withFront(moment.head, ["layers", index, ...path], value) };
}

export function removeLayer(moment: Moment, index: number): Step {
  const layers = ownLayersOf(moment.head);
  const { [`layers/${layers[index]?.file}`]: _, ...others } = moment.others;
  return {
    head: withFront(moment.head, layers.length === 1 ? ["layers"] : ["layers", index], undefined),
    others,
  };
}
