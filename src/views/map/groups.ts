import { arrange, type PinBox, type PinPlace } from "../../model/arrange.ts";
import { type Gathered, gather, gatheredRadius } from "../../model/gather.ts";
import type { SiteId } from "../../model/ids.ts";
import type { Size } from "../../model/mercator.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { Chooser } from "./chooser.ts";

/** Marks that each stand for several pins, on a map that shows much more than the story's frame. */
export interface Groups {
  /** Places pins as `arrange` does, those that are too close together in one mark. */
  readonly arranged: typeof arrange;
  destroy(): void;
}

interface Mark {
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
  members: readonly SiteId[];
  place: PinPlace | null;
}

/**
 * A press on a mark offers its sites. What the reader chose, reads of or has the focus on is in no group.
 *
 * @param host the element that holds the pins, which must be buttons in the order of the boxes
 * @param isWide whether the map shows so much that marks are gathered at all
 * @param again places the pins anew
 */
export function createGroups(
  host: HTMLElement,
  reading: Reading,
  say: Say<WordKey>,
  chooser: Chooser,
  isWide: () => boolean,
  again: () => void,
): Groups {
  const ended = new AbortController();
  const { signal } = ended;
  const { ownerDocument: document } = host;
  const pins = [...host.querySelectorAll<HTMLElement>("[data-pin]")];
  const marks: Mark[] = [];
  const sizes = new Map<number, Size>();
  const words = (count: number): string => say("group", { count });

  const isApart = (index: number): boolean =>
    pins[index]?.ariaPressed === "true" ||
    pins[index]?.hasAttribute("data-lit") === true ||
    pins[index] === document.activeElement;
  const markAt = (index: number): Mark => {
    const made = marks[index];
    if (made) return made;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "pin pin-group";
    const sign = document.createElement("span");
    sign.className = "pin-mark";
    const name = document.createElement("span");
    name.className = "pin-name";
    button.append(sign, name);
    const mark: Mark = { button, name, members: [], place: null };
    const offer = (): void => {
      const { x, y } = mark.place ?? { x: 0, y: 0 };
      chooser.offer(mark.members, button.ariaLabel ?? "", [x, y], button);
    };
    button.addEventListener("click", offer, { signal });
    host.append(button);
    marks[index] = mark;
    return mark;
  };
  const boxOf = ({ members, x, y }: Gathered): PinBox => {
    const count = members.length;
    let size = sizes.get(count);
    if (!size) {
      const { button, name } = markAt(0);
      button.hidden = false;
      name.textContent = words(count);
      size = { width: name.offsetWidth, height: name.offsetHeight };
      sizes.set(count, size);
    }
    return { x, y, radius: gatheredRadius, nameWidth: size.width, nameHeight: size.height, away: null };
  };
  const draw = (groups: readonly Gathered[], places: readonly PinPlace[]): void => {
    for (const [index, { members }] of groups.entries()) {
      const mark = markAt(index);
      const place = places[index];
      if (!place) continue;
      const sites = members.flatMap(
        (member) => reading.order.site(pins[member]?.dataset.pin as SiteId) ?? [],
      );
      mark.members = sites.map(({ id }) => id);
      mark.place = place;
      mark.name.textContent = words(members.length);
      mark.button.ariaLabel = `${words(members.length)}: ${sites.map(({ name }) => name).join(", ")}`;
      mark.button.dataset.side = place.side ?? "none";
      mark.button.style.transform = `translate(${place.x.toFixed(2)}px, ${place.y.toFixed(2)}px)`;
    }
    for (const [index, { button }] of marks.entries()) button.hidden = index >= groups.length;
  };

  const look = (): void => {
    if (marks.some(({ button }) => !button.hidden)) again();
  };
  const unsubscribe = reading.subscribe(look);
  host.addEventListener("focusin", look, { signal });

  return {
    arranged(boxes, size, obstacles) {
      const groups = isWide() ? gather(boxes, isApart) : [];
      const groupOf = new Map(
        groups.flatMap(({ members }, group) => members.map((member) => [member, group] as const)),
      );
      const alone = [...boxes.keys()].filter((index) => !groupOf.has(index));
      const wishes = [...alone.flatMap((index) => boxes[index] ?? []), ...groups.map(boxOf)];
      const places = arrange(wishes, size, obstacles);
      const marked = places.slice(alone.length);
      draw(groups, marked);
      return boxes.map((_, index): PinPlace => {
        const group = groupOf.get(index);
        if (group === undefined) return places[alone.indexOf(index)] as PinPlace;
        const place = marked[group] as PinPlace;
        const rooms = groups[group]?.members[0] === index ? place.rooms : [];
        return { ...place, rooms, shift: [0, 0], gathered: true };
      });
    },
    destroy() {
      ended.abort();
      unsubscribe();
      for (const { button } of marks) button.remove();
    },
  };
}
