/** A stretch of the page that answers the pointer, and what it stands for. */
export interface Spot<Meaning> {
  readonly range: Range;
  readonly meaning: Meaning;
}

/** What a host made to be clicked; a click there is the host's alone. */
const controls =
  "a[href],button,input,select,textarea,label,summary,[contenteditable],[role=button],[onclick]";

/**
 * Makes stretches of text answer clicks without a node of their own: a click counts where it falls on one of its
 * lines, on no control of the host's and ends no selection of text. Over such a stretch the pointer is a hand.
 *
 * @param root the part of the page that is listened to
 */
export function createPointer<Meaning>(
  root: HTMLElement,
  window: Window & typeof globalThis,
  chosen: (meaning: Meaning) => void,
): { watch(spots: readonly Spot<Meaning>[]): void; destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const { document } = window;
  let spots: readonly Spot<Meaning>[] = [];
  const spotAt = ({ target, clientX, clientY }: MouseEvent): Spot<Meaning> | undefined => {
    if (!(target instanceof window.Element) || target.closest(controls)) return undefined;
    return spots.find(
      ({ range }) =>
        range.intersectsNode(target) &&
        Array.from(range.getClientRects()).some(
          ({ left, right, top, bottom }) =>
            clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
        ),
    );
  };
  const hand = new window.CSSStyleSheet();
  hand.replaceSync(":root{cursor:pointer}");
  hand.disabled = true;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, hand];

  root.addEventListener(
    "pointermove",
    (event) => {
      hand.disabled = !spotAt(event);
    },
    { signal, passive: true },
  );
  root.addEventListener(
    "pointerleave",
    () => {
      hand.disabled = true;
    },
    { signal },
  );
  root.addEventListener(
    "click",
    (event) => {
      if (event.defaultPrevented || event.button || window.getSelection()?.type === "Range") return;
      const spot = spotAt(event);
      if (spot) chosen(spot.meaning);
    },
    { signal },
  );
  return {
    watch(next) {
      spots = next;
    },
    destroy() {
      ended.abort();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hand);
    },
  };
}
