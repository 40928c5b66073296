import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Keeps the focus in a part whose content is drawn anew: what held it may be gone then, and a key that comes before the
 * next frame would go nowhere.
 *
 * @param focus puts it where keys go on; called in the same turn as the drawing
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, focus: () => void): void {
  const isHere = (): boolean => part.current?.contains(document.activeElement) ?? false;
  const wasHere = isHere();
  useLayoutEffect(() => {
    if (wasHere && !isHere()) focus();
  });
}
