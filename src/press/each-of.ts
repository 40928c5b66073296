/** Files or stories worked on at once: as many as Node has threads for compressing and drawing. */
const atOnce = 4;

/**
 * Does the work for every item, a few at a time, in no fixed order of ending. After a failure no further item is
 * begun; it rejects with the first one, when none is still at work.
 */
export async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      if (failures.length) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length) throw failures[0];
}
