import type { SiteId } from "../../model/ids.ts";
import type { Reading } from "../../state/reading.ts";

/** A choice among sites that lie under one finger. */
export interface Chooser {
  /**
   * Offers them, in that order.
   *
   * @param label what is offered, for those who do not see it
   * @param spot in CSS pixels from the map's top left corner
   * @param opener gets the focus back when nothing is chosen
   */
  offer(
    ids: readonly SiteId[],
    label: string,
    spot: readonly [x: number, y: number],
    opener: HTMLElement | null,
  ): void;
  destroy(): void;
}

/** Lists the sites as buttons over the map; Escape, or the focus elsewhere, closes the list. */
export function createChooser(host: HTMLElement, reading: Reading): Chooser {
  const ended = new AbortController();
  const { signal } = ended;
  const { ownerDocument: document } = host;
  const list = document.createElement("div");
  list.className = "chooser";
  list.setAttribute("role", "group");
  list.hidden = true;
  host.append(list);
  let from: HTMLElement | null = null;

  /** Taking the focused button out tells of a lost focus, which closes the list again. */
  const close = (): void => {
    if (list.hidden) return;
    list.hidden = true;
    list.replaceChildren();
  };
  /** A site that has a pin is chosen by its pin, which then has the focus as after any press on it. */
  const choose = (id: SiteId): void => {
    const pin = host.querySelector<HTMLElement>(`[data-pin="${id}"]`);
    pin?.focus({ preventScroll: true });
    close();
    if (pin) pin.click();
    else reading.selectSite(id, "map");
  };
  list.addEventListener(
    "focusout",
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) close();
    },
    { signal },
  );
  list.addEventListener(
    "keydown",
    (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key !== "Escape" && !step) return;
      event.preventDefault();
      if (!step) {
        from?.focus({ preventScroll: true });
        return close();
      }
      const buttons = [...list.querySelectorAll("button")];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      buttons[at + step]?.focus();
    },
    { signal },
  );

  return {
    offer(ids, label, [x, y], opener) {
      from = opener;
      list.ariaLabel = label;
      list.replaceChildren(
        ...ids.flatMap((id) => {
          const site = reading.order.site(id);
          if (!site) return [];
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = site.name;
          button.lang = reading.story.lang;
          button.dir = "auto";
          button.addEventListener("click", () => choose(id));
          return [button];
        }),
      );
      list.hidden = false;
      const room = 8;
      const inside = (at: number, own: number, all: number): number =>
        Math.max(room, Math.min(at - own / 2, all - own - room));
      list.style.left = `${inside(x, list.offsetWidth, host.clientWidth)}px`;
      list.style.top = `${inside(y, list.offsetHeight, host.clientHeight)}px`;
      list.querySelector("button")?.focus({ preventScroll: true });
    },
    destroy() {
      ended.abort();
      list.remove();
    },
  };
}
