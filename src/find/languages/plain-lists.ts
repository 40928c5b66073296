import type { Scene } from "../roles/scene.ts";
import { spotOf } from "../spot.ts";
import { governs } from "./plain-governors.ts";
import type { RoleWords } from "./role-words.ts";

/** Tokens of a list of names on either side of the one that is looked at, at most. */
const longestList = 24;

/** The whole list of names that a name stands in, as one scene, or null where it stands alone. */
export const listsOf =
  (words: RoleWords) =>
  (scene: Scene): Scene | null => {
    const { tokens, wordAt } = scene;
    const isHyphen = (at: number): boolean => tokens[at]?.text === "-" && !tokens[at]?.spaced;
    const joins = (at: number): boolean => tokens[at]?.text === "," || words.and.has(wordAt(at));
    let from = scene.from;
    while (from > scene.from - longestList && !tokens[from]?.opening && joins(from - 1)) {
      let at = from - 1;
      if (tokens[at - 1]?.text === ",") at--;
      const end = at;
      while (
        (tokens[at - 1]?.capital || isHyphen(at - 1)) &&
        !tokens[at]?.opening &&
        !governs(words, wordAt(at - 1))
      )
        at--;
      if (at === end) break;
      from = at;
    }
    let to = scene.to;
    while (to < scene.to + longestList && joins(to)) {
      let at = to + 1;
      if (words.and.has(wordAt(at))) at++;
      while (words.articles.has(wordAt(at))) at++;
      const begin = at;
      while ((tokens[at]?.capital && !tokens[at]?.opening) || isHyphen(at)) at++;
      if (at === begin) break;
      to = at;
    }
    return from === scene.from && to === scene.to ? null : { ...scene, ...spotOf(tokens, from, to) };
  };
