import type { Feature } from "geojson";
import type { MetresAt } from "../../model/detail.ts";
import type { Pack } from "../pack.ts";
import { atFinest } from "./at-finest.ts";

/** Features at a detail that is nowhere finer than the one which they were chosen for. */
export interface Drawn<Kind extends Feature = Feature> {
  features(metresAt: MetresAt): Kind[];
  /** The same for details that are nowhere finer than this one: each looks at fewer vertices. */
  coarser(finest: MetresAt): Drawn<Kind>;
}

/** @param packs with what is drawn and little else, see `atFinest`; `draw` gets them, or coarser ones, in that order */
export function drawnOf<Kind extends Feature>(
  packs: readonly Pack[],
  draw: (packs: readonly Pack[], metresAt: MetresAt) => Kind[],
): Drawn<Kind> {
  return {
    features: (metresAt) => draw(packs, metresAt),
    coarser: (finest) =>
      drawnOf(
        packs.map((pack) => atFinest(pack, null, finest, "each vertex")),
        draw,
      ),
  };
}
