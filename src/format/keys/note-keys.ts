import { noteSides } from "../../model/map-note.ts";
import { type Keys, oneOf, text } from "./key.ts";

/** An entry of `notes`: a few words on the map. */
export const noteKeys: Keys = {
  at: {
    shape: { is: "position" },
    what: "[longitude, latitude] of what the note speaks of",
    example: [121.9, 17.9],
    required: true,
  },
  text: { shape: text, what: "the words, 80 letters at most", example: "Landfall, 1.40 am", required: true },
  towards: {
    shape: oneOf(noteSides),
    what: "on which side of that the words stand, if there is room; without it, away from the map's middle",
    example: "ne",
  },
};
