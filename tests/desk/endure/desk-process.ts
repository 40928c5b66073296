import { openDesk } from "../../../src/desk/server/desk.ts";
import { createDoors } from "../../../src/desk/server/doors.ts";
import { createDeskServer } from "../../../src/desk/server/server.ts";

/** A desk in a process that can be killed. It tells its port once it listens. */
const [stories = "", token = ""] = process.argv.slice(2);
const sources = { stories, geo: "tests/fixtures/geo", atlas: "", out: `${stories}-site`, address: null };
const desk = await openDesk(sources, { now: () => Date.now(), today: () => "2026-11-26" });
const portOf = (): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};
const server = createDeskServer(desk, createDoors(token, ["127.0.0.1"], portOf));
server.listen(0, "127.0.0.1", () => process.send?.(portOf()));
