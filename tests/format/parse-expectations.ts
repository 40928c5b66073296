import { expect } from "vitest";
import type { Report } from "../../src/format/report.ts";

/** Every problem points into the text, and says something. */
export function expectPlaces(report: Report, source: string): void {
  const lines = source.split(/\r\n|\r|\n/);
  for (const { line, column, message, hint } of report.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 2);
    expect(message).not.toBe("");
    expect(hint).not.toBe("");
  }
}

/** Milliseconds that it takes; it must not throw. */
export function timed(parse: () => void): number {
  const start = performance.now();
  expect(parse).not.toThrow();
  return performance.now() - start;
}
