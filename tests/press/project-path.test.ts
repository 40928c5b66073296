import { describe, expect, test } from "vitest";
import { refuseUnreadablePath } from "../../src/press/project-path.ts";

describe("The project's folder", () => {
  test.each(["/home/ed/C# maps", "/home/ed/what?/dateline"])("is refused at %s, with what to do", (path) => {
    expect(() => refuseUnreadablePath(path)).toThrow(/cannot read a path with a [#?]\. Rename that folder/);
  });

  test.each(["/home/ed/my maps", "/home/ed/100%25", "C:\\maps\\dateline"])("may be %s", (path) => {
    expect(() => refuseUnreadablePath(path)).not.toThrow();
  });
});
