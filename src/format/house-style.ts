import { type Palettes, palettes } from "../model/palette.ts";
import { type HouseColours, palettesOf, type TooClose, tooClose } from "./house-palettes.ts";
import { fits } from "./keys/misfits.ts";
import { styleKeys } from "./keys/style-keys.ts";
import type { Report } from "./report.ts";
import { shown } from "./shown.ts";
import type { TreeNode } from "./tree-node.ts";
import { openYaml } from "./yaml-source.ts";

/** A font of a family, by its file beside `style.yaml`. */
export interface Face {
  readonly file: string;
  readonly weight?: number;
  readonly italic?: boolean;
}

export interface Family {
  readonly family: string;
  readonly fallback?: string;
  readonly files?: readonly Face[];
}

/** What a family of type is for. */
export type TypeUse = "text" | "heading" | "interface";

/** The house style of a paper, as `style.yaml` says it, with all colours. */
export interface HouseStyle {
  readonly palettes: Palettes;
  readonly type: Readonly<Partial<Record<TypeUse, Family>>>;
  /** Of corners, in CSS pixels. */
  readonly corner?: number;
  /** Of the page's lines, in CSS pixels. */
  readonly line?: number;
  readonly logo?: {
    readonly file: string;
    readonly dark?: string;
    readonly alt: string;
    readonly url?: string;
  };
  readonly credit?: string;
}

/** How a site without `style.yaml` looks. */
export const plainStyle: HouseStyle = { palettes, type: {} };

/**
 * Parses `style.yaml`. Problems go to `report`, colours that are too close among them, and a warning of what pictures cannot draw;
 * a faulty style says nothing.
 *
 * @param files the names of the files beside it
 */
export function parseHouseStyle(source: string, files: ReadonlySet<string>, report: Report): HouseStyle {
  const { tree } = openYaml(source, report, { keys: styleKeys, label: "style: ", of: "", above: 0 });
  if (!tree || !fits(tree, { is: "keys", keys: styleKeys }, "style", report)) return plainStyle;
  const {
    colours = {},
    type = {},
    ...rest
  } = tree.value as Omit<HouseStyle, "palettes"> & {
    readonly colours?: HouseColours;
  };
  for (const node of filesIn(tree))
    if (!files.has(shown(node.value)))
      report.add(
        node.place,
        `style: there is no file ${shown(node.value)} beside it`,
        "Put the file beside style.yaml, and mind capital letters in its name.",
      );
  const drawn = tree.get("type")?.get("interface");
  if (drawn && !type.interface?.files?.length)
    report.warn(
      drawn.place,
      `style: the PNG pictures are drawn in DejaVu Sans, as the family ${shown(drawn.get("family")?.value)} names no files`,
      "Name its woff2 files under files; without them readers see it only where their machine has it.",
    );
  const made = palettesOf(lowered(colours));
  for (const close of tooClose(made))
    report.add(
      placeOf(tree, close.front, close.back),
      `style: ${toldOf(close, made)}`,
      `Make one of the two lighter or darker${close.mode.startsWith("dark") ? ", or say its dark colour with { light: ..., dark: ... }" : ""}.`,
    );
  return { ...rest, type, palettes: made };
}

/** Hex triplets in small letters. */
function lowered(colours: HouseColours): HouseColours {
  return JSON.parse(
    JSON.stringify(colours).replace(/#[0-9A-F]{6}/gi, (hex) => hex.toLowerCase()),
  ) as HouseColours;
}

function toldOf({ front, back, mode, sight, figure, least }: TooClose, { light, dark }: Palettes): string {
  const palette = mode.startsWith("dark") ? dark : light;
  const [one, other] = [front, back].map((role) => `"${role}" ${palette[role]}`);
  return sight === null
    ? `${one} on ${other} has a contrast of ${figure.toFixed(2)} to 1 (${mode}), and needs ${least}`
    : `${one} and ${other} look alike in ${sight}: ${figure.toFixed(1)} in CIELAB (${mode}), and it needs ${least}`;
}

/** Where the style says one of two colours: the front one if it does. */
function placeOf(tree: TreeNode, front: string, back: string) {
  const colours = tree.get("colours");
  return (colours?.get(front) ?? colours?.get(back) ?? colours ?? tree).place;
}

/** Every name of a file in a style. */
function filesIn(tree: TreeNode): TreeNode[] {
  const type = tree.get("type");
  const faces = (type?.keys() ?? []).flatMap(({ key }) => type?.get(key)?.get("files")?.items() ?? []);
  const logo = tree.get("logo");
  return [...faces.map((face) => face.get("file")), logo?.get("file"), logo?.get("dark")].flatMap(
    (node) => node ?? [],
  );
}
