import { Transform } from "prosemirror-transform";
import type { Problem } from "../../../model/problem.ts";
import { unmappedOf, withoutLeftOff } from "../../edit/names.ts";
import { sitesOf, withoutSite, withSiteAt } from "../../edit/sites.ts";
import { setFront } from "../front.ts";
import { sitesText } from "../names/settle.ts";
import { schema } from "../text/schema.ts";
import type { DeskKey } from "../words/en.ts";
import type { Moment, Step } from "../work.ts";
import type { Where } from "./where.ts";

/** One press that mends a problem. */
export interface Mend {
  /** What the button says. */
  readonly words: DeskKey;
  readonly step: Step;
}

/** The one-press mend of a problem; null where its editor has to decide. */
export function mendOf({ message, hint }: Problem, where: Where, moment: Moment): Mend | null {
  if (where.kind === "site") return mendOfSite(message, hint, where.id, moment);
  if (
    where.kind === "text" &&
    /^(?:a link to nothing|a link to #\S+, which is no|unsafe address|a link to a place stands in a heading)/.test(
      message,
    )
  )
    return { words: "mendUnlink", step: withoutLinkAt(moment, where.position) };
  if (where.kind === "front") return mendOfFront(message, moment);
  return null;
}

function mendOfSite(message: string, hint: string, id: string, moment: Moment): Mend | null {
  const sites = sitesText(moment);
  const withSites = (text: string): Step => ({ others: { ...moment.others, "sites.geojson": text } });
  if (/^no passage mentions the site/.test(message))
    return { words: "mendTakeOut", step: withSites(withoutSite(sites, id)) };
  const [longitude, latitude] = sitesOf(sites).find((site) => site.id === id)?.geometry.coordinates ?? [];
  if (/exchanged/.test(`${message} ${hint}`) && longitude !== undefined && latitude !== undefined)
    return { words: "mendExchange", step: withSites(withSiteAt(sites, id, [latitude, longitude])) };
  return null;
}

function mendOfFront(message: string, moment: Moment): Mend | null {
  const text = unmappedOf(moment.head).find((entry) => message.includes(`"${entry.text}"`))?.text;
  if (text !== undefined && /the article does not contain/.test(message))
    return { words: "mendUnlist", step: { head: withoutLeftOff(moment.head, text) } };
  if (/"map\.frame" is no bounding box/.test(message)) {
    const step = setFront(moment, ["map", "frame"], undefined);
    return step && { words: "mendFrame", step };
  }
  return null;
}

/** The words without the link around them. */
function withoutLinkAt({ doc }: Moment, position: number): Step {
  const transform = new Transform(doc);
  const { parent } = doc.resolve(position);
  const start = doc.resolve(position).start();
  parent.forEach((node, offset) => {
    const [from, to] = [start + offset, start + offset + node.nodeSize];
    if (from > position || to < position) return;
    transform.removeMark(from, to, schema.marks.link).removeMark(from, to, schema.marks.mention);
  });
  return { doc: transform.doc };
}
