import type { PlaceOption } from "../../api/names.ts";
import type { Session } from "../session.ts";
import type { Step } from "../work.ts";
import type { Name } from "./name.ts";
import { giveVoice, leaveOff, linkTo, stretchName, takeSite } from "./settle.ts";

/** What an editor decides of the name at hand. After each the next open name comes. */
export interface Decisions {
  /** Whether there is a place to take: its own, or the first that it may mean. */
  canTake(): boolean;
  /** It is right as it is, or means the first of the places. False where there is neither. */
  take(): boolean;
  choose(place: PlaceOption): void;
  leave(reason: string): void;
  /** Who is meant; null: the place itself is. */
  voice(who: string | null): void;
  /** Makes the name longer (1) or shorter (-1) by a word at its end or at its beginning. */
  stretch(by: 1 | -1, side: "end" | "start"): boolean;
}

export function decisionsIn(session: Session): Decisions {
  const { current, meant, options, work } = session;
  const settle = (step: Step): void => {
    const from = current.peek()?.from ?? null;
    session.change(step);
    session.look(from);
    if (!session.next(1)) session.look(null);
  };
  const choose = (place: PlaceOption): void => settle(linkTo(work.now.peek(), meant.peek(), place));
  const siteOf = (name: Name | null): string | null =>
    session.sites.value.some(({ id }) => id === name?.site) ? (name?.site ?? null) : null;
  const firstPlace = (): PlaceOption | null => {
    const [first] = options.places.value;
    return first && first.undrawn === null ? first : null;
  };
  return {
    canTake: () => siteOf(current.value) !== null || firstPlace() !== null,
    take() {
      const site = siteOf(current.peek());
      const first = firstPlace();
      if (site !== null) settle(takeSite(work.now.peek(), site));
      else if (first) choose(first);
      else return false;
      return true;
    },
    choose,
    leave: (reason) => settle(leaveOff(work.now.peek(), meant.peek(), reason)),
    voice(who) {
      session.change(giveVoice(work.now.peek(), meant.peek(), who));
    },
    stretch(by, side) {
      const name = current.peek();
      const stretched = name && stretchedBy(session, name, by, side);
      if (!stretched) return false;
      if (name.site === null) session.aim(stretched);
      else {
        const step = stretchName(work.now.peek(), name, stretched.from, stretched.to);
        if (!step) return false;
        session.change(step);
        session.look(stretched.from);
      }
      return true;
    },
  };
}

const wordAfter = /^[^\p{L}\p{N}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/u;
const wordBefore = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*[^\p{L}\p{N}]*$/u;

function stretchedBy({ work }: Session, name: Name, by: 1 | -1, side: "end" | "start"): Name | null {
  const { doc } = work.now.peek();
  const place = doc.resolve(name.from);
  const [start, end] = [place.start(), place.end()];
  const text = (from: number, to: number): string => doc.textBetween(from, to, " ", " ");
  let { from, to } = name;
  if (side === "end" && by > 0) to += wordAfter.exec(text(to, end))?.[0].replace(/[.’'-]+$/, "").length ?? 0;
  else if (side === "end") to = from + text(from, to).replace(wordBefore, "").trimEnd().length;
  else if (by > 0) from -= wordBefore.exec(text(start, from))?.[0].length ?? 0;
  else from = to - text(from, to).replace(wordAfter, "").trimStart().length;
  if (from >= to || (from === name.from && to === name.to)) return null;
  return { ...name, from, to, text: text(from, to) };
}
