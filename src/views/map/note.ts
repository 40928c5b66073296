import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

/** The sentence in which the map says what it lacks, with a button where another try may bring it. */
export interface Note {
  tell(text: string, mayRetry: boolean): void;
  /** A layer could not be loaded. */
  lacks(layer: string): void;
  /** A layer is on its way: it is not lacking until it fails. */
  forget(layer: string): void;
  /** Says how many layers are lacking, or nothing. */
  tellLacking(): void;
  /** The layers that are lacking, which it forgets, as they are asked for again. */
  takeLacking(): readonly string[];
}

/**
 * @param host holds the note as the build wrote it: a sentence and a button
 * @param retry called where the reader asks for another try, and when the line is back
 */
export function createNote(
  host: HTMLElement,
  window: Window,
  say: Say<WordKey>,
  retry: () => void,
  signal: AbortSignal,
): Note {
  const note = host.querySelector<HTMLElement>(".map-note");
  const [sentence, button] = (note?.children ?? []) as unknown as readonly HTMLElement[];
  const lacking = new Set<string>();
  button?.addEventListener("click", retry, { signal });
  window.addEventListener("online", retry, { signal });
  const tell = (text: string, mayRetry: boolean): void => {
    if (!note || !sentence || !button) return;
    sentence.textContent = text;
    button.hidden = !mayRetry;
    note.hidden = !text;
  };
  const tellLacking = (): void =>
    tell(lacking.size ? say("layerMissing", { count: lacking.size }) : "", true);
  return {
    tell,
    tellLacking,
    lacks(layer) {
      lacking.add(layer);
      tellLacking();
    },
    forget(layer) {
      if (lacking.delete(layer)) tellLacking();
    },
    takeLacking() {
      const layers = [...lacking];
      lacking.clear();
      tellLacking();
      return layers;
    },
  };
}
