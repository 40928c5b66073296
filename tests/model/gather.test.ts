import { describe, expect, test } from "vitest";
import { gather, gatheredRadius } from "../../src/model/gather.ts";
import type { PinBox } from "../../src/model/pin-box.ts";
import fc from "../properties.ts";

const box = (x: number, y: number, away: number | null = null): PinBox => ({
  x,
  y,
  radius: 12,
  nameWidth: 80,
  nameHeight: 16,
  away,
});
const none = (): boolean => false;
const crowd = [box(100, 100), box(104, 98), box(95, 103), box(101, 110), box(500, 300)];

describe("Marks at one spot", () => {
  test("are gathered in their middle where there are four of them or more", () => {
    expect(gather(crowd, none)).toEqual([{ members: [0, 1, 2, 3], x: 100, y: 102.75 }]);
  });

  test.each([
    ["there are three: pushed apart, each stays near its site", crowd.slice(1), none],
    ["they do not touch", [0, 1, 2, 3].map((at) => box(100 + 40 * at, 100)), none],
    ["the map does not show them", crowd.map(({ x, y }) => box(x, y, 270)), none],
    ["the reader chose one of four", crowd, (index: number) => index === 2],
  ])("are not where %s", (_, boxes, apart) => {
    expect(gather(boxes, apart)).toEqual([]);
  });

  test("leave out what the reader chose, and keep the others together", () => {
    const more = [...crowd, box(98, 99)];
    expect(gather(more, (index) => index === 1).map(({ members }) => members)).toEqual([[0, 2, 3, 5]]);
  });

  test("are in one group each, none twice, and no two groups cover one another", () => {
    const position = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(position, { maxLength: 60 }), (positions) => {
        const groups = gather(
          positions.map(({ x, y }) => box(x, y)),
          none,
        );
        const all = groups.flatMap(({ members }) => members);
        expect(new Set(all).size).toBe(all.length);
        for (const [index, one] of groups.entries())
          for (const other of groups.slice(index + 1))
            expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(
              2 * gatheredRadius,
            );
      }),
    );
  });
});
