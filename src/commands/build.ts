import { problemText } from "../format/report.ts";
import { createCommand } from "./command.ts";
import { atlasOption, geoOption, outOption, storiesOption, styleOption } from "./options.ts";
import { siteAddressOf } from "./site-address.ts";

/** Vite and what draws are loaded when it runs, as that takes a second which the other commands need not wait for. */
export const build = createCommand({
  what: "checks every story and builds the site; the last good one stays where a story is faulty",
  name: "build",
  usage: "[OPTION...]",
  script: "build",
  words: [],
  options: {
    stories: storiesOption,
    geo: geoOption,
    atlas: atlasOption,
    style: styleOption,
    out: outOption,
    address: {
      type: "string",
      value: "URL",
      what: "where the site will be published, for oEmbed and social cards",
    },
  },
  note: "Ends with 0 when the site is built, 1 when it is as it was, 2 when the command was not understood.",
  async run(_, { stories, geo, atlas, style, out, address }, surface) {
    const { buildSite } = await import("../press/build-site.ts");
    const built = await buildSite({ stories, geo, atlas, style }, out, siteAddressOf(address));
    for (const warning of built.warnings) surface.err(problemText(warning));
    if (built.ok) {
      surface.out(`${out}: ${built.stories.join(", ")}`);
      return 0;
    }
    for (const problem of built.problems) surface.err(problemText(problem));
    surface.err(`${built.problems.length} problems; ${out} is as it was.`);
    return 1;
  },
});
