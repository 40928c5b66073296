import { type Built, buildSite } from "../../press/build-site.ts";
import { answerParent } from "./answer-parent.ts";

const tasks = {
  /** Builds the site as `dateline build` does. */
  build(asked: {
    stories: string;
    geo: string;
    atlas: string;
    out: string;
    address: string | null;
  }): Promise<Built> {
    const { stories, geo, atlas, out, address } = asked;
    const sources = { stories, geo, ...(atlas && { atlas }) };
    return buildSite(sources, out, address === null ? null : new URL(address));
  },
};

/** What the process that builds can do. */
export type PublishTasks = typeof tasks;

answerParent(tasks, []);
