import { parseArgs } from "node:util";
import { problemText } from "../format/report.ts";
import { buildSite } from "../press/build-site.ts";
import { createSiteServer } from "../press/serve.ts";
import { siteAddressOf } from "./site-address.ts";

const usage = `dateline build [--stories DIR] [--geo DIR] [--out DIR] [--address URL]
                                                         checks every story and builds the site; URL is where
                                                         it will be published, for oEmbed and social cards
dateline serve [--out DIR]                               serves the built site; PORT sets the port (4173)`;

const options = {
  stories: { type: "string", default: "stories" },
  geo: { type: "string", default: "public/geo" },
  out: { type: "string", default: "dist" },
  address: { type: "string" },
  help: { type: "boolean" },
} as const;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help) console.log(usage);
  else if (positionals[0] === "build") await runBuild(values);
  else if (positionals[0] === "serve") runServe(values.out);
  else {
    console.error(usage);
    process.exitCode = 2;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function runBuild(values: {
  stories: string;
  geo: string;
  out: string;
  address?: string | undefined;
}): Promise<void> {
  const built = await buildSite(values, values.out, siteAddressOf(values.address));
  for (const warning of built.warnings) console.error(problemText(warning));
  if (built.ok) return console.log(`${values.out}: ${built.stories.join(", ")}`);
  for (const problem of built.problems) console.error(problemText(problem));
  console.error(`${built.problems.length} problems; ${values.out} is as it was.`);
  process.exitCode = 1;
}

function runServe(out: string): void {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${process.env.PORT}": set it to a number from 1 to 65535.`);
  const server = createSiteServer(out);
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken: stop what runs there, or choose another, as in PORT=${port + 1} npm start.`
        : error.message,
    );
    process.exitCode = 1;
  });
  server.listen(port, () => {
    const address = server.address();
    console.log(`http://localhost:${typeof address === "object" && address ? address.port : port}`);
  });
}
