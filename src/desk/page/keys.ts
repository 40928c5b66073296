import type { Desk } from "./desk.ts";
import type { Session } from "./session.ts";

/** Where the focus goes when a part of the desk asks for it, by the part's `data-focus`. */
export function focusOn(document: Document, part: "text" | "name" | "side" | "map"): void {
  const find = (): HTMLElement | null => document.querySelector<HTMLElement>(`[data-focus="${part}"]`);
  (find()?.querySelector<HTMLElement>(".ProseMirror") ?? find())?.focus({ preventScroll: part === "text" });
}

/** The same once what was just changed is drawn, which is before the next key. */
export function focusSoon(document: Document, part: Parameters<typeof focusOn>[1]): void {
  queueMicrotask(() => focusOn(document, part));
}

/** Brings the card of the current name into view, on a phone too, and the focus to it. */
export function toCard(desk: Desk, document: Document): void {
  desk.side.value = "names";
  desk.pane.value = "side";
  focusSoon(document, "name");
}

const order = ["text", "name", "map"] as const;

/** Listens for the keys that hold everywhere on a story; returns what ends that. */
export function listenForKeys(desk: Desk, session: Session, window: Window): () => void {
  const { document } = window;
  const toName = (step: 1 | -1): void => {
    if (session.next(step)) toCard(desk, document);
  };
  const toPane = (step: 1 | -1): void => {
    const now = order.findIndex((part) => document.activeElement?.closest(`[data-part="${part}"]`));
    const part = order[(now + step + order.length) % order.length] ?? "text";
    desk.pane.value = part === "name" ? "side" : part;
    focusSoon(document, part);
  };
  const act = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    const isMod = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (desk.over.value) return false;
    if (key === "F8" || (isMod && (key === "." || key === ":" || key === ">"))) toName(shiftKey ? -1 : 1);
    else if (key === "F6") toPane(shiftKey ? -1 : 1);
    else if (isMod && key.toLowerCase() === "s") void session.saving.save();
    else if (isMod && key.toLowerCase() === "z" && !isOwnUndo(event.target)) {
      if (shiftKey) session.redo();
      else session.undo();
    } else if (isMod && key.toLowerCase() === "y" && !isOwnUndo(event.target)) session.redo();
    else return false;
    return true;
  };
  const listen = (event: KeyboardEvent): void => {
    if (act(event)) event.preventDefault();
  };
  window.addEventListener("keydown", listen, { capture: true });
  return () => window.removeEventListener("keydown", listen, { capture: true });
}

/** A field whose words are not yet the story's takes its own steps back. */
function isOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false;
  return target.value !== (target.dataset.kept ?? target.defaultValue);
}
