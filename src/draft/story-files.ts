import type { SiteFeature } from "./site-feature.ts";

/** A story's files, read without a check. */
export interface StoryFiles {
  readonly article: string;
  readonly sites: { readonly type: string; readonly features: readonly SiteFeature[] };
}
