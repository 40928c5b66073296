import { overlap, type Rect } from "../../model/rect.ts";
import type { MapCamera } from "./camera.ts";

/**
 * The names of the still picture, which stay on the live map as long as it shows the story's frame: a reader sees none of them
 * change as it comes. Once the camera leaves the frame the live map has its own.
 */
export interface StillNames {
  /** Whether they stand, with the camera where it is now. */
  stand(): boolean;
  /**
   * Their places on the map, in pixels, while they stand; none else. The picture knows pins' names at its own size only: on a map
   * of another size they may lie where a name of the picture stands, and that goes as long as they do.
   *
   * @param taken where pins, their names and the map's buttons are
   */
  rooms(taken: readonly Rect[]): Rect[];
}

/** How far from the frame's own camera one may be by rounding, in zoom levels and degrees. */
const hair = 1e-6;

export function createStillNames(host: HTMLElement, camera: MapCamera): StillNames {
  const stand = (): boolean => {
    const [now, home] = [camera.now(), camera.home()];
    const isThere =
      Math.abs(now.zoom - home.zoom) < hair &&
      now.center.every((degrees, axis) => Math.abs(degrees - (home.center[axis] ?? 0)) < hair);
    host.toggleAttribute("data-home", isThere);
    return isThere;
  };
  return {
    stand,
    rooms(taken) {
      if (!stand()) return [];
      const map = host.getBoundingClientRect();
      const names = [...host.querySelectorAll(".names span")].flatMap((name) => {
        const { left, top, right, bottom, width } = name.getBoundingClientRect();
        if (!width) return [];
        const room = {
          left: left - map.left,
          top: top - map.top,
          right: right - map.left,
          bottom: bottom - map.top,
        };
        return [{ name, room, isUnder: taken.some((other) => overlap(room, other)) }];
      });
      for (const { name, isUnder } of names) name.toggleAttribute("data-under", isUnder);
      return names.flatMap(({ room, isUnder }) => (isUnder ? [] : [room]));
    },
  };
}
