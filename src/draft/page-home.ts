import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../find/gazetteer/lexicon.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { placesNamed } from "./site-choice.ts";

/** What is read of a saved page's document. */
interface PageHead {
  querySelectorAll(selector: string): Iterable<{
    readonly textContent: string | null;
    getAttribute(name: string): string | null;
  }>;
}

/** Things of schema.org that say where an article or its paper is, the nearer ones first. */
const ofArticle = ["locationCreated", "contentLocation", "dateline"];
const ofPaper = ["publisher", "sourceOrganization", "publishingPrincipals", "isPartOf"];
/** How deep a page's data is looked into: what is deeper is of other articles. */
const deepest = 4;
/** Names that a page may say at most; more are a list of what else it has. */
const mostNames = 12;

/**
 * Where a saved page says that it or its paper is at home, as it writes it, the likeliest first: its data by schema.org ("dateline",
 * a locality in the publisher's address), then its section ("article:section").
 */
export function homesIn(document: PageHead): string[] {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(parsed);
  const sections = [
    ...document.querySelectorAll('meta[property="article:section"], meta[name="article:section"]'),
  ].map((meta) => meta.getAttribute("content") ?? "");
  const named = [
    ...data.flatMap((thing) => valuesOf(thing, ofArticle).flatMap((one) => localityOf(one))),
    ...data.flatMap((thing) =>
      valuesOf(thing, ofPaper)
        .filter((one) => typeof one === "object")
        .flatMap((one) => localityOf(one)),
    ),
    ...sections,
    ...data.flatMap((thing) => valuesOf(thing, ["articleSection"]).flatMap(words)),
  ].map((name) => name.replace(/\s+/g, " ").trim());
  return [...new Set(named)].filter(Boolean).slice(0, mostNames);
}

/** The first of the names that the gazetteer has as a town or a unit; a section such as "Sport" is none. */
export function homeNamed(
  names: readonly string[],
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Place | undefined {
  const isWord = (name: string) => name.split(" ").every((word) => lexicon.commonness(word) !== null);
  return names
    .filter((name) => name.includes(",") || !isWord(name))
    .flatMap((name) => placesNamed(name, gazetteer).slice(0, 1))
    .find(({ origin }) => origin === "settlement" || origin === "region" || origin === "district");
}

/** The things of a script; none where it is no JSON, as pages have such. */
function parsed({ textContent }: { readonly textContent: string | null }): unknown[] {
  try {
    const value: unknown = JSON.parse(textContent ?? "");
    const graph = (value as { "@graph"?: unknown } | null)?.["@graph"];
    return [value, graph].flat().filter(Boolean);
  } catch {
    return [];
  }
}

function valuesOf(thing: unknown, keys: readonly string[]): unknown[] {
  if (typeof thing !== "object" || thing === null) return [];
  return keys.flatMap((key) => (thing as Record<string, unknown>)[key] ?? []).flat();
}

const words = (value: unknown): string[] => (typeof value === "string" ? [value] : []);

/** "Dublin, Ohio" of a thing with an address, or what it is called where it is a place. */
function localityOf(thing: unknown, depth = 0): string[] {
  if (typeof thing === "string") return [thing];
  if (typeof thing !== "object" || thing === null || depth > deepest) return [];
  const own = thing as Record<string, unknown>;
  const [town] = words(own.addressLocality);
  const around = [own.addressRegion, own.addressCountry].flatMap(words);
  if (town) return around.map((name) => `${town}, ${name}`).concat(town);
  const inside = valuesOf(own, ["address", "location", "publisher", "parentOrganization"]);
  const named = /Place|City|State|Country/.test(`${own["@type"]}`) ? words(own.name) : [];
  return [
    ...inside.filter((one) => typeof one === "object").flatMap((one) => localityOf(one, depth + 1)),
    ...named,
  ];
}
