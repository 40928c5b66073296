import { expect, test } from "vitest";
import { clearSpaceOf, isSameSpace } from "../../../src/views/map/clear-space.ts";

const camera = { center: [31, 49], zoom: 5 } as const;
const size = { width: 700, height: 500 };
const room = { left: 100, top: 40, right: 160, bottom: 60 };
const space = clearSpaceOf([room], camera, size);

test.each([
  ["is the same", [room], true],
  ["is the same where a room is off by a tenth of a pixel", [{ ...room, left: 100.1, right: 160.1 }], true],
  ["is another where a room is elsewhere", [{ ...room, left: 103, right: 163 }], false],
  ["is another where a room is larger", [{ ...room, left: 90, right: 170 }], false],
  ["is another with a room more", [room, room], false],
])("The space that labels leave free %s", (_, rooms, same) => {
  expect(isSameSpace(clearSpaceOf(rooms, camera, size), space, camera.zoom)).toBe(same);
});
