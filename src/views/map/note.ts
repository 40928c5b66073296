/** The sentence in which the map says what it lacks, with a button where another try may bring it. */
export interface Note {
  /** @param text empty takes the note away */
  tell(text: string, mayRetry: boolean): void;
}

/**
 * @param host holds the note as the build wrote it: a sentence and a button
 * @param retry called where the reader asks for another try, and when the line is back
 */
export function createNote(host: HTMLElement, window: Window, retry: () => void, signal: AbortSignal): Note {
  const note = host.querySelector<HTMLElement>(".map-note");
  const [sentence, button] = (note?.children ?? []) as unknown as readonly HTMLElement[];
  button?.addEventListener("click", retry, { signal });
  window.addEventListener("online", retry, { signal });
  return {
    tell(text, mayRetry) {
      if (!note || !sentence || !button) return;
      sentence.textContent = text;
      button.hidden = !mayRetry;
      note.hidden = !text;
    },
  };
}
