/** An ending of an inflected name, and what the nominative may have in its place. */
export type Ending = readonly [ending: string, ...nominatives: string[]];

/** The names that a folded key may be a form of, itself left out. */
export type Forms = (key: string) => readonly string[];

export const uninflected: Forms = () => [];

/** Fewest letters that are left of a word without its ending. */
const leastStem = 1;
/** Most forms of a name of several words. */
const mostForms = 60;

/** Forms by rules: each word of a name is inflected by itself, and may also stay as it is. */
export function formsBy(endings: readonly Ending[]): Forms {
  const longestFirst = [...endings].sort(([a], [b]) => b.length - a.length);
  const ofWord = (word: string): string[] => [
    word,
    ...longestFirst.flatMap(([ending, ...nominatives]) =>
      word.endsWith(ending) && word.length - ending.length >= leastStem
        ? nominatives.map((one) => word.slice(0, word.length - ending.length) + one)
        : [],
    ),
  ];
  return (key) => {
    let found = [""];
    for (const word of key.split(" ")) {
      const own = [...new Set(ofWord(word))];
      found = found
        .flatMap((start) => own.map((one) => (start ? `${start} ${one}` : one)))
        .slice(0, mostForms);
    }
    return found.filter((one) => one !== key);
  };
}
