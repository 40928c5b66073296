import type { Token } from "../../../tokens.ts";
import { compass } from "../words.ts";
import { actionAfter } from "./verbs.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words whose object the name after them is, so that it is the subject of no verb. Left out are those that also begin a
 * clause: "after Moscow said", "since", "until", "before", "as", "than".
 */
const prepositions = set(
  "from of to by in at near outside inside across around round throughout within into through beneath beyond off nearby amid amidst upon onto via alongside surrounding over under above below behind beside besides along among amongst about against for with without toward towards between despite during on per past opposite concerning regarding like unlike including underneath aboard atop down up bar plus versus",
);

/** Words between a preposition and the name that say more of the name: "from rainy Lima". */
const describing = set(
  "rainy sunny snowy foggy dusty windy cold hot icy frozen humid tropical coastal hilly remote distant faraway nearby neighbouring neighboring downtown old new modern ancient historic medieval colonial royal imperial cosmopolitan communist democratic divided united besieged beleaguered embattled battered bombed ruined shattered occupied liberated free fallen rebel wealthy rich prosperous poor impoverished crowded bustling busy sleepy quiet peaceful violent restive troubled beautiful pretty picturesque little tiny small big huge vast giant landlocked native beloved holy exotic leafy gritty smoggy polluted flooded wartime provincial all both nearly nuclear famous famed parched sweltering chilly glamorous trendy liberal conservative secular",
);
const ownership = set("his her its their our my your");
/** Nouns that the name follows as what they are called: "from the capital Lima". */
const called = set("capital hometown birthplace homeland metropolis megacity");

/** Words before a noun such as "the meeting Moscow proposed". */
const determiners = set(
  "the a an this that these those any its their his her our no every each last next first new",
);

/** Words before which no noun stands that the phrase could belong to: what follows is said of the whole clause. */
const clauseBeginners = set(
  "that and but as while when whereas because although though if since after before until so or where says said",
);

/** Verbs after which a clause follows, and not what they are done to: "who says Moscow wants". */
const telling =
  /^(?:said|says?|saying|thinks?|thought|thinking|believes?|believed|believing|knows?|knew|knowing|claims?|claimed|claiming|warns?|warned|warning|fears?|feared|fearing|hopes?|hoped|hoping|insists?|insisted|insisting|adds?|added|adding|argues?|argued|arguing|means?|meant|meaning|agrees?|agreed|noting|noted|suggests?|suggested|suggesting|stressing|stressed|seeing|sees?|saw|assuming|according|hearing|heard|learning|learned|reporting|reported|alleging|alleged|denying|denied|showing|shows?|indicating|following|considering|announcing|announced|during|including)$/;

/**
 * Index of the word that makes an object of the name from `from` to `to`: the preposition before it or before the list
 * that it stands in, or the verb of "who loves Lima" and "leaving Lima". Null where it may be the subject of a verb.
 */
export function governorOf(tokens: readonly Token[], from: number, to: number): number | null {
  const lead = leadOf(tokens, from);
  const before = wordAt(tokens, lead);
  if (prepositions.has(before)) return lead;
  if (isDoneTo(tokens, lead)) return lead;
  const first = firstOfList(tokens, lead, to);
  if (first === null) return null;
  const own = leadOf(tokens, first);
  if (!prepositions.has(wordAt(tokens, own))) return null;
  return isSaidOfClause(tokens, own) && actionAfter(tokens, endOfList(tokens, to)) !== null ? null : own;
}

const wordAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.kind === "word" ? (tokens[index]?.text.toLowerCase() ?? "") : "";

/** Index of the word before the name and what describes it. */
function leadOf(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  for (;;) {
    const word = wordAt(tokens, at);
    if (tokens[at]?.opening && prepositions.has(word)) return at;
    const next = wordAt(tokens, at + 1);
    if (tokens[at - 1]?.text === "-" && !tokens[at]?.spaced && !tokens[at]?.capital) at -= 3;
    else if (word === "the" || compass.has(word) || describing.has(word)) at--;
    else if (ownership.has(word) && (describing.has(next) || called.has(next))) at--;
    else if (called.has(word) && !tokens[at]?.capital) at--;
    else if (tokens[at]?.capital && called.has(next)) at--;
    else return at;
  }
}

/** "who loves Lima", "having left Lima", "leaving Lima": the name is what is done something to. */
function isDoneTo(tokens: readonly Token[], lead: number): boolean {
  const verb = wordAt(tokens, lead);
  if (verb === "" || tokens[lead]?.capital || telling.test(verb)) return false;
  if (/...ing$/.test(verb) && !/thing$/.test(verb) && !tokens[lead]?.opening)
    return !determiners.has(wordAt(tokens, lead - 1));
  const back = /^(?:had|has|have|once|never|also|just|recently|still)$/.test(wordAt(tokens, lead - 1))
    ? 2
    : 1;
  return (
    /^who$/.test(wordAt(tokens, lead - back)) && !/^(?:is|was|are|were|has|had|have|do|does|did)$/.test(verb)
  );
}

/**
 * Where a list begins whose member, not the first, the name before `to` is: "A, B and C", "A or B"; null where there is none, and
 * where "A, and B sent" begins a clause.
 */
function firstOfList(tokens: readonly Token[], lead: number, to: number): number | null {
  const joiner = tokens[lead];
  const conjunction = joiner?.text === "and" || joiner?.text === "or";
  const comma = joiner?.text === "," && /^(?:,|and|or)$/.test(tokens[to]?.text ?? "");
  if (!conjunction && !comma) return null;
  const isClause = conjunction && tokens[lead - 1]?.text === "," && actionAfter(tokens, to) !== null;
  let end = tokens[lead - 1]?.text === "," ? lead - 1 : lead;
  for (let names = 1; ; names++) {
    const begin = beginOfName(tokens, end);
    if (begin === null) return null;
    const before = leadOf(tokens, begin);
    if (tokens[before]?.text !== "," || tokens[begin]?.opening) return isClause && names === 1 ? null : begin;
    end = before;
  }
}

/** The first of the capitalised words that end before `end`, "of" inside them included; null where there is none. */
function beginOfName(tokens: readonly Token[], end: number): number | null {
  let at = end;
  while (at > end - 7 && isOfName(tokens, at - 1) && !tokens[at]?.opening) at--;
  return at < end && tokens[at]?.capital ? at : null;
}

function isOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.text === "of" || (token?.text === "the" && tokens[index - 1]?.text === "of"))
    return Boolean(tokens[index - (token.text === "of" ? 1 : 2)]?.capital);
  return Boolean(token?.capital) || (token?.text === "-" && !token.spaced) || token?.kind === "possessive";
}

/** The index after a list that goes on from the name that ends at `to`. */
function endOfList(tokens: readonly Token[], to: number): number {
  let at = to;
  while (/^(?:,|and|or)$/.test(tokens[at]?.text ?? "")) {
    let next = at + 1;
    while (/^(?:and|or|the)$/.test(tokens[next]?.text ?? "")) next++;
    const begin = next;
    while (tokens[next]?.capital || tokens[next]?.text === "-") next++;
    if (next === begin) return at;
    at = next;
  }
  return at;
}

/** Whether the phrase that a preposition begins is said of the whole clause: "In Geneva, Moscow agreed". */
function isSaidOfClause(tokens: readonly Token[], preposition: number): boolean {
  const before = tokens[preposition - 1];
  if (!before || tokens[preposition]?.opening) return true;
  return before.kind === "sign" || clauseBeginners.has(before.text.toLowerCase());
}
