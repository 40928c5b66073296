/** Does tasks one after another; a task that fails is told of, and the next one goes on. */
export function createTurn(failed: (why: string) => void): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = last.then(task).catch((error: unknown) => {
      failed(error instanceof Error ? error.message : String(error));
    });
    return last;
  };
}
