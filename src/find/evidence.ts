/** One reason for or against a reading, in words; weights add up to log-odds. */
export interface Evidence {
  readonly weight: number;
  readonly reason: string;
}

/** The odds as a probability between 0 and 1, to two decimals. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const odds = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** The strongest reason on the side that won. */
export function reasonOf(evidence: readonly Evidence[]): string {
  const strongest = [...evidence].sort((a, b) => b.weight - a.weight)[0];
  return strongest?.reason ?? "listed in the gazetteer";
}
