import { writeFileSync } from "node:fs";
import { thirdPartyNotices } from "../press/third-party.ts";

writeFileSync("THIRD-PARTY.md", `${thirdPartyNotices().trimEnd()}\n`);
