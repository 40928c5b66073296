const keyOf = ([x, y]) => `${x.toFixed(5)},${y.toFixed(5)}`;

/**
 * Lines made of the parts that go on in one another: where just two ends meet they become one line.
 *
 * @param {number[][][]} parts
 */
export function chained(parts) {
  const ends = new Map();
  parts.forEach((part, index) => {
    for (const end of [part[0], part.at(-1)]) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), index]);
  });
  const used = new Set();
  const grown = (line) => {
    for (;;) {
      const meeting = ends.get(keyOf(line.at(-1))) ?? [];
      const next = meeting.length === 2 ? meeting.find((index) => !used.has(index)) : undefined;
      if (next === undefined) return line;
      used.add(next);
      const part = parts[next];
      line.push(...(keyOf(part[0]) === keyOf(line.at(-1)) ? part : [...part].reverse()).slice(1));
    }
  };
  return parts.flatMap((part, index) => {
    if (used.has(index)) return [];
    used.add(index);
    return [grown(grown([...part]).reverse())];
  });
}
