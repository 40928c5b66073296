import type { Geometry } from "geojson";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Layer } from "../model/layer.ts";
import { type Bounds, contains } from "../model/position.ts";
import { languageOf } from "../model/words/catalogues.ts";
import type { WordKey } from "../model/words/en.ts";
import type { Edition } from "./edition.ts";
import { inEnglish } from "./in-english.ts";

/** Layers that a story's map is cut from, by their names, and what the page calls them. */
const titles: Readonly<Record<string, WordKey>> = {
  land: "baseLand",
  regions: "baseRegions",
  water: "baseWater",
  rivers: "baseRivers",
  borders: "baseBorders",
  countries: "baseExtents",
  units: "baseExtents",
  named: "baseExtents",
};

/** Layers of the streets that a newsroom brought; one row tells of all. */
const isStreets = (name: string): boolean => name.startsWith("streets-");

/** Metres that the sources of the base map are off, however fine it is drawn. */
const sourceMetres = 100;

/** What the page calls a layer that was cut from the atlas; null for a product, which has a title of its own. */
export function baseTitleOf({ name }: Layer, { data, say }: Edition): string | null {
  if (isStreets(name)) return say("baseStreets");
  const title = titles[name];
  return data.detail && title ? say(title) : null;
}

/** How fine a layer of the base map is here, since when it holds, and where it is from: in the page's language. */
export function aboutBase(layer: Layer, { say, data }: Edition): (string | Element)[] {
  const { name, vintage, sources } = layer;
  const names = [...new Set(sources.map((source) => `${source.name} (${source.licence})`))].join("; ");
  const from = h("span", { class: "quiet", ...inEnglish(say) }, `${names}.`);
  if (isStreets(name)) return vintage ? [say("asOf", { date: say.date(vintage) }), ". ", from] : [from];
  const kilometres = Math.max(sourceMetres, data.detail?.metres ?? 0) / 1000;
  const distance = say.measure(Number(kilometres.toPrecision(1)), "km");
  return [say("baseAbout", { distance, vintage: vintage ?? "" }), " ", from];
}

/** The borders in dispute that the frame shows, by their names. */
export function disputedOf({ atlas, story, data, say }: Edition): Element[] {
  const rows = (atlas.first?.("borders") ?? []).filter(
    ({ properties, geometry }) => properties?.disputed && isIn(geometry, story.frame),
  );
  const own = `name:${languageOf(data.lang)}`;
  const names = rows.map(({ properties }) => String(properties?.[own] ?? properties?.name));
  if (!names.length) return [];
  const list = new Intl.ListFormat(say.lang, { type: "conjunction" }).format([...new Set(names)].sort());
  return [h("p", [h("strong", say("disputed")), ". ", say("disputedAre", { names: list })])];
}

/** Whether a vertex of a line lies in the frame. */
function isIn(geometry: Geometry, frame: Bounds): boolean {
  return (
    geometry.type === "MultiLineString" &&
    geometry.coordinates.some((line) => line.some(([x = 0, y = 0]) => contains(frame, [x, y])))
  );
}
