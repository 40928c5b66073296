import { writeFileSync } from "node:fs";
import { shippedCode } from "../press/shipped-code.ts";
import { thirdPartyNotices } from "../press/third-party.ts";
import { createCommand } from "./command.ts";

export const thirdParty = createCommand({
  what: "writes THIRD-PARTY.md: the licences of all code and data that reach readers",
  name: "third-party",
  usage: "[OPTION...]",
  script: "third-party",
  words: [],
  options: {},
  note: "Reads node_modules and public/geo.",
  run() {
    writeFileSync("THIRD-PARTY.md", `${thirdPartyNotices(shippedCode()).trimEnd()}\n`);
    return 0;
  },
});
