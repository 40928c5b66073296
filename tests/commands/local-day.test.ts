import { expect, test } from "vitest";
import { localDayOf } from "../../src/commands/local-day.ts";

test.each([
  ["2026-03-02T23:30:00Z", "Asia/Tokyo", "2026-03-03"],
  ["2026-03-02T23:30:00Z", "UTC", "2026-03-02"],
  ["2026-03-03T04:30:00Z", "America/New_York", "2026-03-02"],
  ["2026-12-31T11:00:00Z", "Pacific/Auckland", "2027-01-01"],
])("At %s it is, for an editor in %s, the day %s", (moment, zone, day) => {
  expect(localDayOf(new Date(moment), zone)).toBe(day);
});
