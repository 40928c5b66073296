/** One reason for or against a reading, in words; weights add up to log-odds. */
export interface Evidence {
  readonly weight: number;
  readonly reason: string;
}

/** The strongest reason on the side that won. */
export function reasonOf(evidence: readonly Evidence[]): string {
  const strongest = [...evidence].sort((a, b) => b.weight - a.weight)[0];
  return strongest?.reason ?? "listed in the gazetteer";
}

/** Why a name that is also a word of the language is doubtful. */
export const commonWord = "also a common word";
