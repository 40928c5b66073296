import { describe, expect, it } from "vitest";
import { arrangeNotes, type NoteBox, type NotePlace } from "../../src/model/arrange-notes.ts";
import { noteSides } from "../../src/model/map-note.ts";
import { overlap, type Rect } from "../../src/model/rect.ts";

const size = { width: 700, height: 600 };
const box = (more: Partial<NoteBox> = {}): NoteBox => ({ x: 350, y: 300, width: 120, height: 34, ...more });
const whole: Rect = { left: 0, top: 0, right: 700, bottom: 600 };

describe("the words of a note", () => {
  it.each(noteSides)("stand towards %s where there is room, at the end of their line", (towards) => {
    const [place] = arrangeNotes([box({ towards })], size, []);
    if (!place) throw new Error("no room");
    const turn = (noteSides.indexOf(towards) * Math.PI) / 4;
    expect(Math.sign(Math.round(place.dx))).toBe(Math.sign(Math.round(Math.sin(turn) * 10)));
    expect(Math.sign(Math.round(place.dy))).toBe(-Math.sign(Math.round(Math.cos(turn) * 10)));
    const end = [350 + Math.cos(place.angle) * place.length, 300 + Math.sin(place.angle) * place.length];
    const { left, top, right, bottom } = place.room;
    const gap = Math.hypot(
      Math.max(left - (end[0] ?? 0), 0, (end[0] ?? 0) - right),
      Math.max(top - (end[1] ?? 0), 0, (end[1] ?? 0) - bottom),
    );
    expect(gap).toBeLessThan(8);
    expect(
      end[0] !== undefined &&
        end[0] > left &&
        end[0] < right &&
        (end[1] ?? 0) > top &&
        (end[1] ?? 0) < bottom,
    ).toBe(false);
  });

  it("go where nothing is covered, and cover no other note's", () => {
    const pin = { left: 355, top: 280, right: 600, bottom: 320 };
    const places = arrangeNotes([box({ towards: "e" }), box({ towards: "e" })], size, [pin]);
    const rooms = places.map((place) => place?.room as Rect);
    for (const room of rooms) expect(overlap(room, pin)).toBe(false);
    expect(overlap(rooms[0] as Rect, rooms[1] as Rect)).toBe(false);
  });

  it("have a line that runs over no name, if there is another way", () => {
    const name = { left: 340, top: 270, right: 430, bottom: 286 };
    const [place] = arrangeNotes([box({ towards: "n" })], size, [name]);
    if (!place) throw new Error("no room");
    expect(coveredBy(place, [name])).toBe(0);
  });

  it("find the narrow way out between two names: the landfall between Cagayan and Baggao", () => {
    const names = [
      { left: 344, top: 272, right: 398, bottom: 290 },
      { left: 338, top: 309, right: 382, bottom: 327 },
      { left: 440, top: 262, right: 520, bottom: 300 },
    ];
    const [place] = arrangeNotes([box({ towards: "e" })], size, names);
    if (!place) throw new Error("no room");
    expect(place.isLetter).toBe(false);
    expect(coveredBy(place, names)).toBe(0);
    for (const name of names) expect(overlap(place.room, name)).toBe(false);
  });

  it("stay on the line that they had, as the live map is of another size than the picture, unless a name is in the way", () => {
    const last = { length: 40, angle: Math.PI / 2 };
    const at = (taken: readonly Rect[]) => arrangeNotes([box({ towards: "n", last })], size, taken)[0];
    expect(at([])).toMatchObject({ length: 40, turn: 0 });
    expect(at([])?.dy).toBeGreaterThan(0);
    expect(at([{ left: 300, top: 320, right: 400, bottom: 360 }])?.dy).toBeLessThan(0);
  });

  it("leave a name that their place lies in by the short way", () => {
    const name = { left: 310, top: 291, right: 410, bottom: 309 };
    const [place] = arrangeNotes([box({ towards: "e" })], size, [name]);
    if (!place) throw new Error("no room");
    expect(coveredBy(place, [name])).toBeLessThanOrEqual(14);
  });

  it("stay on the map", () => {
    const [place] = arrangeNotes([box({ x: 690, y: 300, towards: "e" })], size, []);
    expect(place?.room.right).toBeLessThanOrEqual(700);
  });

  it("have a line that no later note's words cover", () => {
    const [first, second] = arrangeNotes([box({ towards: "e" }), box({ x: 390, towards: "w" })], size, []);
    for (const piece of first?.along ?? []) expect(overlap(piece, second?.room as Rect)).toBe(false);
  });

  it("are left to a letter where there is no room at all", () => {
    const [place] = arrangeNotes([box()], size, [whole]);
    expect([place?.isLetter, place?.dx, place?.dy, place?.length]).toEqual([true, 0, 0, 0]);
  });

  it("are nowhere where the map does not show their place", () => {
    expect(arrangeNotes([box({ x: -5 })], size, [])).toEqual([null]);
  });
});

describe("the letter of a note, on a phone's map", () => {
  const phone = { width: 360, height: 256 };
  const on = box({ x: 180, y: 120 });

  it("stands on its place where nothing is there", () => {
    const [place] = arrangeNotes([on], phone, []);
    expect([place?.isLetter, place?.dx, place?.dy, place?.length]).toEqual([true, 0, 0, 0]);
  });

  it("stands beside a name or mark that covers its place, with a line, and not on another's", () => {
    const names = [
      { left: 160, top: 111, right: 230, bottom: 129 },
      { left: 150, top: 80, right: 220, bottom: 98 },
    ];
    const places = arrangeNotes([on, { ...on, x: 184 }], phone, names);
    const rooms = places.map((place) => place?.room as Rect);
    for (const room of rooms) for (const name of names) expect(overlap(room, name)).toBe(false);
    expect(overlap(rooms[0] as Rect, rooms[1] as Rect)).toBe(false);
    for (const place of places) expect(place?.length).toBeGreaterThan(0);
  });

  it("stands on its place where there is no room around either", () => {
    const [place] = arrangeNotes([on], phone, [whole]);
    expect([place?.dx, place?.dy]).toEqual([0, 0]);
  });
});

/** How much of the names a line from the note's place runs over, in CSS pixels. */
function coveredBy({ length, angle }: NotePlace, names: readonly Rect[]): number {
  const steps = Array.from({ length: Math.floor(length) + 1 }, (_, at) => at);
  return steps.filter((along) => {
    const [x, y] = [350 + Math.cos(angle) * along, 300 + Math.sin(angle) * along];
    return names.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
  }).length;
}
