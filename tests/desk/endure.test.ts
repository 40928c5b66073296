import { expect, test } from "vitest";
import { fuzzRequests } from "./endure/fuzz-requests.ts";
import { killSession } from "./endure/kill-session.ts";

/** `npm run endure` does the same some thousand times; milliseconds. */
const patience = 300_000;

test("A desk that is killed as it is written in loses nothing that it told to be kept, and breaks no file", {
  timeout: patience,
}, async () => {
  const { changes, oldestLost, faults } = await killSession(5, 18);
  expect(faults).toEqual([]);
  expect(changes).toBeGreaterThan(5);
  expect(oldestLost).toBeLessThan(1000);
});

test("A desk that is asked anything answers, and touches nothing outside its stories", {
  timeout: patience,
}, async () => {
  const { statuses, faults } = await fuzzRequests(400, 18);
  expect(faults).toEqual([]);
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(["200", "400", "404", "405"]));
});
