/**
 * A task that never runs twice at once: asked for while it runs, it runs once more when it has ended. A browser opens six
 * connections to a server, and what is slow must leave some for the journal.
 */
export function oneAtATime(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      isAsked = false;
      await task().catch(() => undefined);
    } while (isAsked);
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}

/** Gives tasks to be done one after another. */
export function createLane(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const own = last.then(task, task);
    last = own.catch(() => undefined);
    return own;
  };
}
