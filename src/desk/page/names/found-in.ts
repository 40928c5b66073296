import type { Proposals } from "../../api/names.ts";
import { positionOfSource } from "../text/source-places.ts";
import type { WrittenBlock } from "../text/write-body.ts";
import type { Found } from "./name.ts";

/**
 * The finder's names with their places in the document.
 *
 * @param blocks the article's blocks as they were written into the text that the finder read
 */
export function foundIn({ proposals, places }: Proposals, blocks: readonly WrittenBlock[]): Found[] {
  return proposals.flatMap((proposal) => {
    const from = positionOfSource(blocks, proposal.start);
    const last = positionOfSource(blocks, proposal.end - 1);
    if (from === null || last === null || last < from) return [];
    const candidates = proposal.candidates.flatMap((index) => places[index] ?? []);
    const place = proposal.place === null ? null : (places[proposal.place] ?? null);
    return [{ from, to: last + 1, proposal, place, candidates }];
  });
}
