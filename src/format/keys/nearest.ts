import leven from "leven";

/** The known name that a name is a slip of, by letters changed; null where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | null {
  const ways = known.map((each) => ({ each, changes: leven(name.toLowerCase(), each.toLowerCase()) }));
  const nearest = ways.reduce((a, b) => (b.changes < a.changes ? b : a), { each: "", changes: Infinity });
  return nearest.changes <= Math.max(1, Math.floor((name.length + 1) / 3)) ? nearest.each : null;
}
