import type { Candidate } from "./candidates.ts";
import { isDateline } from "./dateline.ts";
import type { Evidence } from "./evidence.ts";
import { byName, fameOf } from "./name-evidence.ts";
import { isNamedBefore } from "./persons.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";
import {
  areaNouns,
  compass,
  directions,
  locatives,
  officeWords,
  ofNouns,
  organisationNouns,
  roads,
  titles,
  townsfolk,
  weekdaysAndMonths,
} from "./word-lists.ts";

/** Evidence for and against the words being a place's name here; places decided elsewhere in the text are not looked at. */
export function judge(candidate: Candidate, around: Surroundings): Evidence[] {
  return [...byName(candidate, around), ...byContext(candidate, around)];
}

const verbish =
  /^(?:and|or|but|is|was|has|had|have|will|would|can|could|should|may|might|must|in|on|to|of|for|from|with|by|at|as|after|before|since|because|if|when|while|who|which|that|where|than|also)$/;

function byContext(candidate: Candidate, around: Surroundings): Evidence[] {
  if (candidate.form === "abbreviation") return [];
  const { tokens, lexicon, gazetteer } = around;
  const found: Evidence[] = [];
  const first = tokens[candidate.from];
  const before = tokens[candidate.from - 1];
  const earlier = tokens[candidate.from - 2];
  const after = tokens[candidate.to];
  const later = tokens[candidate.to + 1];
  const word = (token: Token | undefined) => (token?.kind === "word" ? token.text.toLowerCase() : "");
  const sameRun = first && !first.opening;
  const fame = fameOf(candidate).weight;
  const plain = candidate.entries.every(({ place }) => place.origin === "settlement" || place.admin2 !== "");

  if (sameRun) {
    const preposition = compass.has(word(before)) || word(before) === "the" ? word(earlier) : word(before);
    if (locatives.has(preposition))
      found.push({
        weight: preposition === "in" || preposition === "near" ? 2.6 : 2,
        reason: `after “${preposition}”`,
      });
    else if (
      preposition === "of" &&
      ofNouns.has(word(compass.has(word(before)) ? tokens[candidate.from - 3] : earlier))
    )
      found.push({ weight: 3, reason: `after “${word(earlier)} of”` });
    else if (preposition === "from" || preposition === "to")
      found.push({ weight: 1.5, reason: `after “${preposition}”` });
    else if (preposition === "of") found.push({ weight: 0.5, reason: "after “of”" });
    else if (directions.has(preposition)) found.push({ weight: 0.2, reason: `after “${preposition}”` });
    if (compass.has(word(before)))
      found.push({ weight: before?.capital ? 0.6 : 1.5, reason: `after “${word(before)}”` });
    if (before && gazetteer.peopleOf(before.text) && before.capital && before.kind === "word" && !plain)
      found.push({ weight: 0, reason: "" });
  }
  if (after && areaNouns.has(word(after)) && !after.capital)
    found.push({ weight: 1.8, reason: `before “${word(after)}”` });
  if (after?.spaced && !after.capital && townsfolk.has(word(after)))
    found.push({ weight: 2, reason: `before “${word(after)}”` });
  const container = after?.text === "," ? around.startingAt.get(candidate.to + 1) : undefined;
  if (container && candidate.entries.some(({ place }) => isInside(place, container)))
    found.push({ weight: 4.5, reason: `before “, ${container.text}”, which it lies in` });
  const bracket = after?.text === "(" ? around.startingAt.get(candidate.to + 1) : undefined;
  if (bracket && candidate.entries.some(({ place }) => isInside(place, bracket)))
    found.push({ weight: 3, reason: `before “(${bracket.text})”, which it lies in` });
  if (isDateline(candidate, around)) found.push({ weight: 5.5, reason: "the article's dateline" });

  if (
    first &&
    isNamedBefore(tokens, candidate.from, lexicon) &&
    !(fame > 3.5 && officeWords.has(word(before)))
  )
    found.push({ weight: -5, reason: "after a given name or a title" });
  else if (
    before?.kind === "word" &&
    before.capital &&
    first?.spaced &&
    !around.endingAt.has(candidate.from)
  ) {
    const harmless =
      before.opening ||
      compass.has(word(before)) ||
      weekdaysAndMonths.has(word(before)) ||
      gazetteer.peopleOf(before.text) !== null ||
      (lexicon.commonness(word(before)) !== null && (lexicon.commonness(word(before)) ?? 1e5) < 300);
    if (!harmless) found.push({ weight: fame > 3.5 ? -1 : -2.5, reason: "part of a longer name" });
  }
  if (after?.kind === "word" && after.capital && after.spaced && !after.opening) {
    const name = word(after);
    const shouting = candidate.text === candidate.text.toUpperCase() && candidate.text.length > 4;
    if (organisationNouns.has(name) && !(fame > 3.5 && officeWords.has(name)))
      found.push({ weight: fame > 3.5 ? -3 : -5, reason: "part of an organisation's name" });
    else if (officeWords.has(name) || titles.has(name))
      found.push({ weight: fame > 2 ? 0 : -0.5, reason: "before an office" });
    else if (fame < 3.5 && isAged(candidate, around))
      found.push({ weight: -6, reason: "a given name before a surname and an age" });
    else if (fame < 3.5 && isGivenAndSurname(candidate, around, name))
      found.push({ weight: -5, reason: "a given name before a surname" });
    else if (around.startingAt.has(candidate.to) && fame > 2)
      found.push({ weight: -0.7, reason: "beside another name" });
    else if (!shouting && !(fame > 3.5))
      found.push({
        weight: lexicon.isGivenName(candidate.text) ? -4 : -2.6,
        reason: "part of a longer name",
      });
    else if (fame > 3.5 && !shouting) found.push({ weight: -1.2, reason: "part of a longer name" });
  }
  if (after?.spaced && roads.has(word(after)) && (after.capital || /^(?:US|U\.S\.)$/.test(candidate.text)))
    found.push({ weight: -8, reason: "the name of a road" });
  if (/^(?:US|U\.S\.)$/.test(candidate.text) && after?.kind === "number" && after.spaced)
    found.push({ weight: -8, reason: "the number of a road" });
  if (
    candidate.entries[0]?.place.origin === "area" &&
    word(before) === "in" &&
    /^(?:\w+est|most|only|first)$/.test(word(earlier))
  )
    found.push({ weight: -8, reason: "a yardstick, not a place where something happens" });
  const reach = organisationAhead(candidate, tokens);
  if (reach && fame < 4.4) found.push({ weight: -3, reason: "part of an organisation's name" });
  if (
    /^(?:real|deportivo|atletico|atlético|inter|virgin|team|miss|bank|university|college|institute|church)$/.test(
      before?.capital ? word(word(before) === "of" ? earlier : before) : "",
    )
  )
    found.push({ weight: -4, reason: "part of an organisation's name" });
  if (
    earlier?.capital &&
    word(before) === "of" &&
    (!/^church$/.test(word(earlier)) || fame > 3.5) &&
    /^(?:university|bank|college|institute|church|museum|duke|duchess|prince|earl|bishop|archbishop)$/.test(
      word(earlier),
    )
  )
    found.push({ weight: -6, reason: "part of an organisation's name" });
  if (before?.capital && first?.spaced && /^(?:mount|mt|lake|cape|camp)$/.test(word(before)))
    found.push({ weight: -6, reason: "part of the name of a mountain, lake, cape or camp" });
  if (word(before) === "as" && word(earlier) === "far")
    found.push({ weight: 2, reason: "after “as far as”" });
  if (
    after?.kind === "possessive" &&
    later?.capital &&
    /^(?:Hospital|University|Church|School|College|Cathedral|Day|Cathedral)$/.test(later.text)
  )
    found.push({ weight: fame > 2 ? -0.5 : -4, reason: "part of an organisation's name" });
  if (after?.kind === "possessive" && /^(?:st|saint)\b/i.test(candidate.text))
    found.push({ weight: -3.5, reason: "a church, a school or a hospital by its saint" });
  if (after?.text === "&" || before?.text === "&")
    found.push({ weight: -3, reason: "part of a firm's name" });
  if ((after?.text === "-" && !after.spaced && later?.capital) || (before?.text === "-" && !first?.spaced))
    if (fame < 3) found.push({ weight: -2, reason: "part of a longer name" });
  const small = candidate.entries.every(
    ({ place, other }) => !/country|area|facility/.test(place.origin) && (other || place.population < 1e5),
  );
  if (word(before) === "the" && small && (after?.kind !== "word" || verbish.test(after.text)))
    found.push({ weight: -3.5, reason: "after “the”, as a ship or a house is named" });
  if (before?.text === "@" || before?.text === "#") found.push({ weight: -4, reason: "part of an address" });
  if (first?.opening && candidate.to === candidate.from + 1 && plain && fame < 2)
    found.push({ weight: -1, reason: "opens a sentence" });
  if (
    after?.text === "," &&
    later?.kind === "number" &&
    /^\d{1,2},?$/.test(later.text) &&
    plain &&
    before?.capital
  )
    found.push({ weight: -3, reason: "before an age" });
  if (/^(?:said|says|told|added|testified|wrote)$/.test(word(after)) && plain && fame < 3)
    found.push({ weight: -2.5, reason: "a person who speaks" });
  return found;
}

/** "Paris Miller, 28,". */
function isAged({ text, to }: Candidate, { tokens, lexicon }: Surroundings): boolean {
  const [comma, age] = [tokens[to + 1], tokens[to + 2]];
  return lexicon.isGivenName(text) && comma?.text === "," && /^\d{1,2},?$/.test(age?.text ?? "");
}

/** "Paris Hilton", and not "Orlando Florida" or "Sydney Harbour". */
function isGivenAndSurname(
  candidate: Candidate,
  { lexicon, startingAt }: Surroundings,
  next: string,
): boolean {
  if (!lexicon.isGivenName(candidate.text) || lexicon.commonness(next) !== null) return false;
  const container = startingAt.get(candidate.to);
  return !(container && candidate.entries.some(({ place }) => isInside(place, container)));
}

/** Whether a run of capitalised words right after the candidate ends as an organisation's name does. */
function organisationAhead({ to }: Candidate, tokens: readonly Token[]): boolean {
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || !token.capital || !token.spaced || token.opening) return false;
    if (organisationNouns.has(token.text.toLowerCase()) && !officeWords.has(token.text.toLowerCase()))
      return true;
  }
  return false;
}

/** Whether `place` lies in one of the regions or countries that the other name stands for. */
export function isInside(
  place: { country: string; admin1: string; admin2: string },
  container: Candidate,
): boolean {
  return container.entries.some(({ place: outer }) => {
    if (outer === place || outer.country !== place.country) return false;
    if (outer.origin === "country") return true;
    if (outer.origin === "area") return outer.country !== "";
    if (outer.admin2) return outer.admin2 === place.admin2;
    return outer.origin === "region" && outer.admin1 === place.admin1;
  });
}
