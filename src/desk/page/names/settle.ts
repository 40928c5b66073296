import { Transform } from "prosemirror-transform";
import type { SiteFeature } from "../../../draft/site-feature.ts";
import { parseSiteId } from "../../../model/ids.ts";
import type { PlaceOption } from "../../api/names.ts";
import { withLeftOff, withoutLeftOff } from "../../edit/names.ts";
import { noSites, sitesOf, withoutSite, withSite, withSiteValue } from "../../edit/sites.ts";
import { schema } from "../text/schema.ts";
import type { Moment, Step } from "../work.ts";
import type { Name } from "./name.ts";
import { placesOf } from "./names-in.ts";

const file = "sites.geojson";

/** The text of the story's sites. */
export function sitesText({ others }: Moment): string {
  return others[file] ?? noSites;
}

const withSites = (moment: Moment, sites: string): Step => ({ others: { ...moment.others, [file]: sites } });

/** What a draft notes for its editor, gone: the place is right. */
export function takeSite(moment: Moment, id: string): Step {
  let sites = sitesText(moment);
  const { properties = {} } = sitesOf(sites).find((site) => site.id === id) ?? {};
  for (const key of ["confidence", "reason", "alternatives"])
    if (key in properties) sites = withSiteValue(sites, id, ["properties", key], undefined);
  return withSites(moment, sites);
}

/**
 * Links names to a place, which becomes a site of the story if it is none yet. Sites that no name leads to any more go.
 *
 * @param names of one group, or one of them
 */
export function linkTo(moment: Moment, names: readonly Name[], place: PlaceOption): Step {
  const before = sitesText(moment);
  const sites = sitesOf(before);
  const same = sites.find((site) => isSamePlace(site, place.feature));
  const feature = named(place.feature, names[0]?.text ?? "");
  const id = same?.id ?? freeId(feature.id, new Set(sites.map((site) => site.id)));
  const taken = same ? (takeSite(moment, id).others?.[file] ?? before) : withSite(before, plain(feature, id));
  const transform = new Transform(moment.doc);
  for (const { from, to, who } of names) mark(transform, from, to, id, who);
  const head = names.reduce((text, { text: words }) => withoutLeftOff(text, words), moment.head);
  return { head, doc: transform.doc, ...withSites(moment, withoutUnnamed(taken, transform.doc)) };
}

/** Takes the links of names away and lists their words as left off, with the reason that readers are given. */
export function leaveOff(moment: Moment, names: readonly Name[], reason: string): Step {
  const transform = new Transform(moment.doc);
  for (const { from, to } of names) transform.removeMark(from, to, schema.marks.mention);
  const words = [...new Set(names.map(({ text }) => text))];
  const head = words.reduce((text, each) => withLeftOff(text, each, reason), moment.head);
  return { head, doc: transform.doc, ...withSites(moment, withoutUnnamed(sitesText(moment), transform.doc)) };
}

/** Says who is meant by names, or that the place itself is (`null`). */
export function giveVoice(moment: Moment, names: readonly Name[], who: string | null): Step {
  const transform = new Transform(moment.doc);
  for (const { from, to, site } of names) if (site) mark(transform, from, to, site, who);
  return { doc: transform.doc };
}

/** Makes a linked name longer or shorter; null where that stretch is empty, or in two paragraphs. */
export function stretchName(moment: Moment, name: Name, from: number, to: number): Step | null {
  const { doc } = moment;
  if (!name.site || from >= to || !doc.resolve(from).sameParent(doc.resolve(to))) return null;
  const transform = new Transform(doc).removeMark(name.from, name.to, schema.marks.mention);
  mark(transform, from, to, name.site, name.who);
  return { doc: transform.doc };
}

/** The words of a name wherever they stand, as a name that is new: for "add a place" on words that one selected. */
export function namesOfWords(moment: Moment, from: number, to: number, isAlone: boolean): Name[] {
  const text = moment.doc.textBetween(from, to, " ", " ").trim();
  const isFree = (place: { from: number; to: number }) =>
    !moment.doc.rangeHasMark(place.from, place.to, schema.marks.mention);
  const places = isAlone ? [{ from, to }] : placesOf(moment.doc, text).filter(isFree);
  return (places.length ? places : [{ from, to }]).map(
    (place): Name => ({ ...place, need: "open", text, site: null, who: null, found: null, reason: null }),
  );
}

function mark(transform: Transform, from: number, to: number, site: string, who: string | null): void {
  transform.removeMark(from, to, schema.marks.link);
  transform.addMark(from, to, schema.mark("mention", { site, who }));
}

function withoutUnnamed(sites: string, doc: Moment["doc"]): string {
  const named = new Set<string>();
  doc.descendants((node) => {
    const mention = schema.marks.mention.isInSet(node.marks);
    if (mention) named.add(mention.attrs.site as string);
  });
  return sitesOf(sites).reduce((text, { id }) => (named.has(id) ? text : withoutSite(text, id)), sites);
}

/** A site as an editor has settled it. */
function plain({ properties, ...feature }: SiteFeature, id: string): SiteFeature {
  const { confidence: _, reason: _why, alternatives: _others, ...settled } = properties;
  return { ...feature, id, properties: settled };
}

/** A place that is known by its position alone has the name that the article gives it. */
function named(feature: SiteFeature, words: string): SiteFeature {
  const { name } = feature.properties;
  if (typeof name === "string" && name) return feature;
  const slug = words
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
  return { ...feature, id: parseSiteId(slug) ?? "place", properties: { ...feature.properties, name: words } };
}

function isSamePlace(a: SiteFeature, b: SiteFeature): boolean {
  const key = ({ properties, geometry }: SiteFeature) =>
    JSON.stringify([geometry?.coordinates, properties.kind, properties.layer]);
  return key(a) === key(b);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
