import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeFilesIn } from "./source-files.ts";

/** WebKit refuses `text-decoration` with more than a line in it; the longhands hold everywhere. */
const refused = /text-decoration:\s*[\w-]+ [^;}]*/;

test.each(codeFilesIn("src").filter((file) => /\.(?:css|ts)$/.test(file)))(
  "%s says lines under words in longhands, which WebKit knows",
  (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(refused);
  },
);

test.each(["text-decoration: underline dotted 2px", "text-decoration:underline 2px"])(
  "%s would be found",
  (css) => {
    expect(css).toMatch(refused);
  },
);
