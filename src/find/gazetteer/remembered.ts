/** Texts that are remembered at most: a desk runs for days, and each article has words of its own. */
const most = 50_000;

/** A function of a text that does not work out again what it has found: tables are searched once a word, however often a text has it. */
export function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const told = known.get(key);
    if (told !== undefined) return told;
    const found = find(key);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}
