import type { Element } from "hast";
import { posterIn } from "./drawn-poster.ts";
import type { Edition } from "./edition.ts";

/**
 * The still picture's shapes with as much detail as the live map opens with: `picture.json`, which the page's script puts in
 * place of those that its HTML came with, in their order. Null stands for a shape that has no more detail.
 */
export type FinePicture = readonly (string | null)[];

/** Null where the page's own picture has all the detail, or draws other shapes: then it stays as it is. */
export function finePictureOf(edition: Edition): FinePicture | null {
  const [own, fine] = [pathsOf(posterIn(edition, true)), pathsOf(posterIn(edition, true, true))];
  const isAlike =
    own.length === fine.length &&
    own.every(
      ({ properties }, at) => String(properties.className) === String(fine[at]?.properties.className),
    );
  const shapes = fine.map(({ properties: { d } }, at) => (d === own[at]?.properties.d ? null : String(d)));
  return isAlike && shapes.some((d) => d !== null) ? shapes : null;
}

/** The way of that file from the site's root. */
export const finePictureWay = ({ way }: Edition): string => `${way}picture.json`;

function pathsOf({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "path") return [child];
    return ["g", "mask"].includes(child.tagName) ? pathsOf(child) : [];
  });
}
