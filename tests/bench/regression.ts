/** A row to fit: numbers, and whether what they tell of is so. */
export interface Sample {
  readonly group: number;
  readonly values: readonly number[];
  readonly right: boolean;
}

/** Weights in log-odds, the first of them what every row starts from. */
export type Weights = readonly number[];

const chance = (weights: Weights, values: readonly number[]): number =>
  1 /
  (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at + 1] ?? 0), weights[0] ?? 0)));

/** Steps of Newton's method; it has come to rest long before. */
const steps = 25;

/** A logistic regression with a penalty on the squares of all weights but the first. */
export function fitted(samples: readonly Sample[], penalty: number): Weights {
  const size = (samples[0]?.values.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => (at ? -penalty * weight : 0));
    const bend = weights.map((_, row) => weights.map((__, at) => (row === at ? (row ? penalty : 1e-6) : 0)));
    for (const { values, right } of samples) {
      const p = chance(weights, values);
      const all = [1, ...values];
      for (const [row, own] of all.entries()) {
        slope[row] = (slope[row] ?? 0) + own * (Number(right) - p);
        const line = bend[row] ?? [];
        for (const [at, other] of all.entries()) line[at] = (line[at] ?? 0) + own * other * p * (1 - p);
      }
    }
    const change = solved(bend, slope);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
  }
  return weights;
}

/** How likely each sample is right by weights that were fitted without its group, in as many parts as are asked for. */
export function crossValidated(samples: readonly Sample[], parts: number, penalty: number): number[] {
  const byPart = Array.from({ length: parts }, (_, part) =>
    fitted(
      samples.filter(({ group }) => group % parts !== part),
      penalty,
    ),
  );
  return samples.map(({ group, values }) => chance(byPart[group % parts] ?? [], values));
}

/** Solves a symmetric system of equations by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, row) => (Math.abs(row[at] ?? 0) > Math.abs(best[at] ?? 0) ? row : best));
    const place = rows.indexOf(pivot);
    [rows[at], rows[place]] = [pivot, rows[at] ?? []];
    for (const row of rows) {
      if (row === pivot) continue;
      const by = (row[at] ?? 0) / (pivot[at] || 1e-12);
      for (let column = at; column <= size; column++)
        row[column] = (row[column] ?? 0) - by * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1e-12));
}
