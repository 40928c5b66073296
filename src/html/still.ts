import { arrange, type PinPlace } from "../model/arrange.ts";
import { nameIn } from "../model/base-names.ts";
import { isCityNamed } from "../model/city-zooms.ts";
import { farOf } from "../model/far.ts";
import { bearingTo } from "../model/great-circle.ts";
import { cameraFor, type Size, toScreen } from "../model/mercator.ts";
import { type Pin, pinsOf } from "../model/pins.ts";
import type { LonLat } from "../model/position.ts";
import { fits, overlap, type Rect } from "../model/rect.ts";
import { labelOf, namesOf, type Site } from "../model/site.ts";
import { symbolRooms } from "../model/symbol-rooms.ts";
import { lineHeight, widthOf } from "../model/text-width.ts";
import { isMain } from "../model/weight.ts";
import type { Edition } from "./edition.ts";
import { type StillNote, stillNotes } from "./still-notes.ts";

/** A pin on the still picture. */
export interface StillPin {
  readonly pin: Pin;
  readonly place: PinPlace;
  /** For a site that the picture does not reach: degrees from north, and the distance in kilometres. */
  readonly away: { readonly bearing: number; readonly distance: number } | null;
}

/** A name on the still picture that is no pin's. */
export interface StillLabel {
  readonly text: string;
  readonly of: "city" | "country" | "region" | "sea";
  /** Of its dot or its middle, in pixels. */
  readonly x: number;
  readonly y: number;
  /** On which side of a city's dot; the names of areas stand in the middle. */
  readonly side: "right" | "left" | "middle";
}

/** The map as it stands before any script, in print and without WebGL, at one size. */
export interface Still {
  readonly size: Size;
  readonly pins: readonly StillPin[];
  readonly labels: readonly StillLabel[];
  readonly notes: readonly StillNote[];
}

/** Sizes of a pin's name, and of the main one's, in pixels. */
const [nameSize, mainNameSize] = [12, 14] as const;
const margin = 3;

/**
 * Arranges pins and names as the live map does at its opening camera: no mark covers another and no name covers
 * anything.
 *
 * @param obstacles where the map's buttons will stand
 */
export function stillOf(edition: Edition, size: Size, obstacles: readonly Rect[]): Still {
  const { story, data, say } = edition;
  const dayOf = ({ layer }: Site): string | null =>
    edition.layers.find(({ name }) => name === layer?.product)?.asOf ?? null;
  const camera = cameraFor(story.frame, size);
  const pinned = pinsOf(story).filter(({ site }) => site.id in data.radii);
  const pins = pinned.map((pin) => {
    const [x, y] = toScreen(pin.site.anchor, camera, size);
    const inside = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    const distance = farOf(pin.site.anchor, story.frame) ?? 0;
    const away = inside ? null : { bearing: bearingTo(camera.center, pin.site.anchor), distance };
    const day = pin.site.kind === "line" && size.width >= 600 ? dayOf(pin.site) : null;
    const more = away ? ` ${say.measure(distance, "km")}` : day ? ` ${say.date(day)}` : "";
    const name = `${labelOf(pin.site)}${more}`;
    const box = {
      x,
      y,
      radius: data.radii[pin.site.id] ?? 11,
      nameWidth: widthOf(name, (isMain(pin.site) ? mainNameSize : nameSize) * 1.08) + 2 * margin,
      nameHeight: isMain(pin.site) ? lineHeight + 2 : lineHeight,
      away: away ? away.bearing : null,
      main: isMain(pin.site),
      side: pin.site.side,
    };
    return { pin, away, box };
  });
  const blocked = [...obstacles, ...symbolRooms(data.symbols ?? [], camera, size)];
  const places = arrange(
    pins.map(({ box }) => box),
    size,
    blocked,
  );
  const project = (position: LonLat): [number, number] => toScreen(position, camera, size);
  const marked = [...blocked, ...places.flatMap(({ rooms }) => rooms)];
  const notes = stillNotes(story, size, project, marked);
  const taken = [...marked, ...notes.flatMap(({ place }) => (place ? [place.room, ...place.along] : []))];
  return {
    size,
    notes,
    pins: pins.map(({ pin, away }, index) => ({ pin, away, place: places[index] as PinPlace })),
    labels: candidatesOf(edition, camera.zoom).flatMap((candidate) => {
      const [x, y] = project(candidate.at);
      const width = widthOf(candidate.text, candidate.size);
      const sides = candidate.of === "city" ? (["right", "left"] as const) : (["middle"] as const);
      const side = sides.find((each) => {
        const room = roomOf(x, y, width, each);
        return fits(room, size) && !taken.some((other) => overlap(room, other));
      });
      if (!side) return [];
      taken.push(roomOf(x, y, width, side));
      return [{ text: candidate.text, of: candidate.of, x, y, side }];
    }),
  };
}

interface Candidate {
  readonly text: string;
  readonly of: StillLabel["of"];
  readonly at: LonLat;
  readonly size: number;
}

/** The names that the live map would show at that zoom, the most important first, without those that pins say. */
function candidatesOf({ atlas, story, data }: Edition, zoom: number): Candidate[] {
  const said = new Set(story.sites.filter(({ id }) => id in data.radii).flatMap(namesOf));
  const points = (draw: "city-label" | "country-label") =>
    data.layers
      .filter((layer) => layer.draw === draw)
      .flatMap(({ name, names }) =>
        atlas.features(name).flatMap(({ geometry, properties }) => {
          const text = properties && nameIn(properties, names);
          return geometry.type === "Point" && text && !said.has(text)
            ? [{ at: geometry.coordinates as unknown as LonLat, text, properties }]
            : [];
        }),
      );
  const whole = Math.floor(zoom);
  const areas = points("country-label")
    .filter(({ properties: { minzoom, maxzoom } }) => minzoom <= whole && whole <= maxzoom)
    .map(
      ({ at, text, properties: { of } }): Candidate => ({
        text,
        of,
        at,
        size: of === "country" ? 17 : 14,
      }),
    );
  const cities = points("city-label")
    .filter(({ properties: { rank } }) => isCityNamed(rank, zoom))
    .sort(
      (a, b) => a.properties.rank - b.properties.rank || b.properties.population - a.properties.population,
    )
    .map(({ at, text }): Candidate => ({ text, of: "city", at, size: 13 }));
  const isRegion = ({ of }: Candidate) => of === "region";
  return [...areas.filter((area) => !isRegion(area)), ...cities, ...areas.filter(isRegion)];
}

function roomOf(x: number, y: number, width: number, side: StillLabel["side"]): Rect {
  const left = side === "right" ? x - 5 : side === "left" ? x - width - 10 : x - width / 2;
  const right = side === "right" ? x + width + 10 : side === "left" ? x + 5 : x + width / 2;
  return { left, top: y - lineHeight / 2, right, bottom: y + lineHeight / 2 };
}
