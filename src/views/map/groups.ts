import { arrange, type PinPlace } from "../../model/arrange.ts";
import { type Gathered, gather, gatheredRadius } from "../../model/gather.ts";
import type { SiteId } from "../../model/ids.ts";
import type { Size } from "../../model/mercator.ts";
import { gap, type PinBox } from "../../model/pin-box.ts";
import { type Rect, waysOut } from "../../model/rect.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { Chooser } from "./chooser.ts";
import { createGroupMark, type GroupMark, tell } from "./group-mark.ts";

/** Marks that each stand for several pins, on a map that shows much more than the story's frame. */
export interface Groups {
  /** Places pins as `arrange` does, those that are too close together in one mark. */
  readonly arranged: typeof arrange;
  destroy(): void;
}

/**
 * A press on a mark offers its sites. What the reader chose, reads of or has the focus on is in no group.
 *
 * @param host the element that holds the pins, which must be buttons in the order of the boxes
 * @param isWide whether the map shows so much that marks are gathered at all
 * @param again places the pins anew
 * @param kept room that marks of several leave free: the frame's box, if it is small
 */
export function createGroups(
  host: HTMLElement,
  reading: Reading,
  say: Say<WordKey>,
  chooser: Chooser,
  isWide: () => boolean,
  again: () => void,
  kept: () => Rect | null,
): Groups {
  const ended = new AbortController();
  const { signal } = ended;
  const pins = [...host.querySelectorAll<HTMLElement>("[data-pin]")];
  const marks: GroupMark[] = [];
  const sizes = new Map<number, Size>();
  const words = (count: number): string => say("group", { count });

  const markAt = (index: number): GroupMark => {
    marks[index] ??= createGroupMark(host, chooser, signal);
    return marks[index];
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
      mark.place = place;
      tell(mark, words(members.length), sites);
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
      const groups = isWide() ? gathered(boxes, pins, kept()) : [];
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

/** The marks of several, beside the room that they leave free. */
function gathered(boxes: readonly PinBox[], pins: readonly HTMLElement[], kept: Rect | null): Gathered[] {
  const groups = gather(boxes, (index) => isApart(pins[index]));
  return kept ? groups.map((group) => beside(group, kept)) : groups;
}

/** The mark moved out of a room by the shortest way. */
function beside(group: Gathered, room: Rect): Gathered {
  const { x, y } = group;
  const [first, ...others] = waysOut([x, y], gatheredRadius + gap, room);
  if (!first) return group;
  const far = ([toX, toY]: readonly [number, number]): number => Math.hypot(toX - x, toY - y);
  const [toX, toY] = others.reduce((best, way) => (far(way) < far(best) ? way : best), first);
  return { ...group, x: toX, y: toY };
}

/** Whether a pin stands alone for what the reader does: chosen, read of or focused. */
export function isApart(pin: HTMLElement | undefined): boolean {
  return (
    pin?.ariaPressed === "true" ||
    pin?.hasAttribute("data-lit") === true ||
    pin?.dataset.weight === "main" ||
    pin === pin?.ownerDocument.activeElement
  );
}
