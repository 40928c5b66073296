import { writeFileSync } from "node:fs";
import { createCommand } from "./command.ts";

export const thirdParty = createCommand({
  what: "writes THIRD-PARTY.md: the licences of all code and data that reach readers",
  name: "third-party",
  usage: "[OPTION...]",
  script: "third-party",
  words: [],
  options: {},
  note: "Reads node_modules and public/geo.",
  async run() {
    const { shippedCode } = await import("../press/shipped-code.ts");
    const { thirdPartyNotices } = await import("../press/third-party.ts");
    writeFileSync("THIRD-PARTY.md", `${thirdPartyNotices(shippedCode()).trimEnd()}\n`);
    return 0 as const;
  },
});
