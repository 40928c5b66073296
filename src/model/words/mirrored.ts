import type { Phrase } from "../words.ts";
import type { WordKey } from "./en.ts";

/**
 * A catalogue for trying a layout from right to left before there is such a language: every word of it runs backwards
 * (U+202E to U+202C), so that what does not comes from elsewhere. Slots stay as they are.
 */
export function mirrored(catalogue: { readonly [key in WordKey]: Phrase }): {
  readonly [key in WordKey]: Phrase;
} {
  const turn = (template: string): string =>
    template.replace(/\{\w+\}|[\p{L}\p{N}]+/gu, (part) =>
      part.startsWith("{") ? part : `\u202e${part}\u202c`,
    );
  const turned = Object.entries(catalogue).map(([key, phrase]) => [
    key,
    typeof phrase === "string"
      ? turn(phrase)
      : Object.fromEntries(Object.entries(phrase).map(([category, template]) => [category, turn(template)])),
  ]);
  return Object.fromEntries(turned);
}
