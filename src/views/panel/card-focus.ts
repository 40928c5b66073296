import { isByKeys } from "./by-keys.ts";

/** Where the focus goes when the card opens by the keyboard and when it closes. */
export interface CardFocus {
  /** Gives the focus back to the name or pin that the card was opened from, if the card or nothing has it. */
  giveBack(): void;
  destroy(): void;
}

/** What a card is opened from. */
const openers = "[data-pin], a[data-site], [data-site-card] a[href^='#p']";

/**
 * Follows the keyboard: a card opened by Enter, or by a screen reader's own press, takes the focus; one opened by a
 * pointer leaves it.
 *
 * @param root holds the names, the pins and the card; its own listener comes after those of the views inside
 */
export function createCardFocus(root: HTMLElement): CardFocus {
  const ended = new AbortController();
  let opener: HTMLElement | null = null;
  const cardOf = (): HTMLElement | null => root.querySelector<HTMLElement>("[data-card]:not([hidden])");
  root.addEventListener(
    "click",
    (event) => {
      const { target } = event;
      const pressed = target instanceof Element ? target.closest<HTMLElement>(openers) : null;
      if (!pressed) return;
      opener = pressed;
      if (isByKeys(event) && pressed.matches("[data-pin], a[data-site]"))
        cardOf()?.focus({ preventScroll: true });
    },
    { signal: ended.signal },
  );
  return {
    giveBack() {
      const { activeElement, body } = root.ownerDocument;
      const isLost = !activeElement || activeElement === body || activeElement.closest("[data-card]");
      if (isLost && opener?.isConnected) opener.focus({ preventScroll: true });
    },
    destroy: () => ended.abort(),
  };
}
