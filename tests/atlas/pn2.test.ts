import { describe, expect, test } from "vitest";
import { readPn2 } from "../../geo/atlas/pn2.mjs";

/** A record's bytes: kind, id, one node at 50 N 30 E and the nodes near it, each latitude then longitude. */
function record(kind: number, near: readonly number[]): number[] {
  const node = Buffer.alloc(6);
  node.writeInt16BE(50 * 120, 0);
  node.writeInt16BE(30 * 120, 2);
  node.writeUInt16BE(near.length / 2, 4);
  return [kind, 0, 0, 0, 1, 0, 0, 0, 1, ...node, ...Buffer.from(Int8Array.from(near).buffer)];
}
const file = (...records: number[][]): Buffer => Buffer.from([2, 0, 0, 0, 1, 0, ...records.flat()]);
const square = [0, 120, 60, 120, 60, 0];

describe("Marble's outlines", () => {
  test("are read in degrees, closed", () => {
    expect(readPn2(file(record(1, square)))).toEqual([
      [
        [
          [30, 50],
          [31, 50],
          [31, 50.5],
          [30, 50.5],
          [30, 50],
        ],
      ],
    ]);
  });

  test("keep their holes, and the parts of a group are polygons of their own", () => {
    const group = [4, 0, 0, 0, 2, 2];
    const found = readPn2(
      file(record(2, square), record(3, [10, 10, 20, 10, 20, 20]), group, record(2, square)),
    );
    expect(found.map((polygon) => polygon.length)).toEqual([2, 1]);
  });

  test("of another version or with bytes of no record are refused", () => {
    expect(() => readPn2(Buffer.from([3, 0, 0, 0, 0, 0]))).toThrow(/version 3/);
    expect(() => readPn2(file([9, 0, 0, 0, 1]))).toThrow(/no kind/);
  });
});
