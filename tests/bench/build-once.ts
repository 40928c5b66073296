import { buildSite } from "../../src/press/build-site.ts";

/** Builds once and prints what it took as a line of JSON: run by `bench -- stories`, one process for each build. */
const [stories = "", geo = "", out = ""] = process.argv.slice(2);
const begin = performance.now();
const built = await buildSite({ stories, geo }, out);
if (!built.ok) throw new Error(built.problems[0]?.message);
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    seconds: (performance.now() - begin) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS / 1000,
    drawn: built.drawn.length,
  }),
);
