import { whereIs } from "../../atlas/where.ts";
import type { WorldAtlas } from "../../atlas/with-world.ts";
import type { Site } from "../../model/site.ts";
import type { Base, BaseWanted, Where, WhereAsked } from "../api/base.ts";
import { baseOf } from "./base-of.ts";

/** Views whose base maps are kept: an editor goes back and forth between a few. */
const most = 24;

/** What a map shows until its own view has been cut. */
export function worldView(lang: string): BaseWanted {
  return { frame: [-170, -60, 170, 78], lang, layers: [], extents: [] };
}

/** What the desk's map asks the atlas. */
export interface MapViews {
  base(wanted: BaseWanted): Base;
  where(asked: WhereAsked): Where;
}

/** Keeps the base maps of the last views, as one takes a second to cut. */
export function createMapViews(atlas: WorldAtlas): MapViews {
  const kept = new Map<string, Base>();
  return {
    base(asked) {
      const wanted = { ...asked, lang: new Intl.Locale(asked.lang).language };
      const key = JSON.stringify(wanted);
      const base = kept.get(key) ?? baseOf(wanted, atlas);
      kept.delete(key);
      kept.set(key, base);
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
      return base;
    },
    where({ at, lang }) {
      const { within } = whereIs(atlas, { kind: "plant", name: "", anchor: at } as Site, lang);
      return { within };
    },
  };
}
