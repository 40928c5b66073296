/** A task that waits: asked for again it waits anew, but never longer than `most` from when it was first asked for. */
export interface Later {
  /** One that should have run already runs at once: a browser lets timers wait while keys come in without a pause. */
  ask(): void;
  /** Does it now if it waits. */
  hurry(): void;
  cancel(): void;
}

/** The clock that a page goes by. */
export interface Clock {
  now(): number;
  setTimeout(act: () => void, after: number): number;
  clearTimeout(timer: number): void;
}

/** @param after milliseconds of quiet @param most milliseconds from the first time that it was asked for */
export function createLater(clock: Clock, act: () => void, after: number, most = Infinity): Later {
  let timer: number | null = null;
  let first = 0;
  const cancel = (): void => {
    if (timer !== null) clock.clearTimeout(timer);
    timer = null;
  };
  const run = (): void => {
    timer = null;
    act();
  };
  return {
    cancel,
    ask() {
      if (timer === null) first = clock.now();
      cancel();
      const left = first + most - clock.now();
      if (left <= 0) run();
      else timer = clock.setTimeout(run, Math.min(after, left));
    },
    hurry() {
      if (timer === null) return;
      cancel();
      run();
    },
  };
}
