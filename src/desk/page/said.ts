import { type ReadonlySignal, signal } from "@preact/signals";
import { type Clock, createLater } from "./later.ts";

/** What is said to the editor for a while, on the screen and by a screen reader. */
export interface Said {
  readonly told: ReadonlySignal<string>;
  tell(words: string): void;
}

/** Milliseconds that something said stays on the screen. */
const saidFor = 5000;

export function createSaid(clock: Clock): Said {
  const told = signal("");
  const hush = createLater(
    clock,
    () => {
      told.value = "";
    },
    saidFor,
  );
  return {
    told,
    tell(words) {
      told.value = words;
      hush.ask();
    },
  };
}
