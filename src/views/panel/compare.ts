import type { Comparison } from "../../model/comparison.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { createDates } from "./compare-dates.ts";

/** Then and now, as its buttons ask for it. */
export interface Compare {
  /**
   * Opens a button's comparison, or closes it where it is open.
   *
   * @param byKeys whether the focus goes to the dates
   */
  toggle(opener: HTMLElement, byKeys: boolean): void;
  destroy(): void;
}

/**
 * Then and now: from a button beside a passage, a group of dates over the map, each with its area. The map is drawn
 * for the date chosen, and the legend's date says so.
 *
 * @param root holds the buttons (`[data-compare]`) and the legend's date (`[data-map-date]`)
 * @param host the map, over which the dates go
 */
export function createCompare(
  root: HTMLElement,
  host: HTMLElement,
  comparisons: readonly Comparison[],
  reading: Reading,
  say: Say<WordKey>,
): Compare {
  const ended = new AbortController();
  const { signal } = ended;
  const { ownerDocument: document } = root;
  const openers = [...root.querySelectorAll<HTMLButtonElement>("[data-compare]")];
  const date = root.querySelector<HTMLElement>("[data-map-date]");
  const ownDate = date?.textContent ?? "";
  let group: HTMLFieldSetElement | null = null;
  let opener: HTMLElement | null = null;

  const shut = (): void => {
    group?.remove();
    group = null;
  };
  const close = (): void => {
    const hadFocus = group?.contains(document.activeElement);
    for (const layer of reading.get().moments.keys()) reading.showMoment(layer, null);
    if (hadFocus) opener?.focus({ preventScroll: true });
  };
  const open = (comparison: Comparison): void => {
    shut();
    const choose = (when: string): void => reading.showMoment(comparison.layer, when);
    group = createDates(document, comparison, say, { choose, close }, signal);
    host.append(group);
  };

  host.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !group?.contains(event.target as Node)) return;
      event.stopPropagation();
      close();
    },
    { signal },
  );

  const draw = (): void => {
    const { moments } = reading.get();
    const comparison = comparisons.find(({ layer }) => moments.has(layer));
    const when = comparison && moments.get(comparison.layer);
    if (date)
      date.textContent =
        comparison && when && when !== comparison.moments.at(-1)?.when
          ? `${ownDate}. ${say("compareAlso", { title: comparison.title, date: say.date(when) })}`
          : ownDate;
    if (!comparison) shut();
    else if (group?.dataset.layer !== comparison.layer) open(comparison);
    for (const choice of group?.querySelectorAll("input") ?? []) choice.checked = choice.value === when;
    for (const button of openers) button.ariaExpanded = String(button.dataset.compare === comparison?.layer);
  };
  const unsubscribe = reading.subscribe((now, before) => {
    if (now.moments !== before.moments) draw();
  });
  return {
    toggle(button, byKeys) {
      const comparison = comparisons.find(({ layer }) => layer === button.dataset.compare);
      if (!comparison) return;
      opener = button;
      if (reading.get().moments.has(comparison.layer)) return close();
      reading.showMoment(comparison.layer, comparison.moments[0]?.when ?? null);
      if (byKeys) group?.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true });
    },
    destroy() {
      ended.abort();
      unsubscribe();
      shut();
    },
  };
}
