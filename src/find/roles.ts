import type { Decision } from "./decision.ts";
import type { Place } from "./gazetteer/place.ts";
import { headOfList, joinsParties, motions } from "./pairs.ts";
import { teamAt } from "./teams.ts";
import type { Token } from "./tokens.ts";
import {
  actionVerbs,
  compass,
  dealings,
  givingVerbs,
  linkingVerbs,
  locatives,
  objectVerbs,
  officeWords,
  partyNouns,
  powers,
} from "./word-lists.ts";

interface Named {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether something is or happens at the place, or the name stands for those who act from there. Only states, capitals
 * and seats of government act; any other name is a place unless it is the subject of a verb of saying.
 */
export function roleOf(
  { from, to }: Named,
  place: Place | null,
  tokens: readonly Token[],
  dateline: boolean,
): Decision {
  const at = (index: number) => tokens[index];
  const text = (begin: number, end: number) => (end === begin + 1 ? (at(begin)?.text ?? "") : "");
  const word = (index: number) => (at(index)?.kind === "word" ? (at(index)?.text.toLowerCase() ?? "") : "");
  if (dateline) return { role: "place", reason: "the article's dateline" };
  const team = place ? teamAt(tokens, from, to) : null;
  if (team) return team;
  if (!place || !canAct(place)) return { role: "place", reason: "no government is called by it" };
  let lead = from - 1;
  while (compass.has(word(lead)) || word(lead) === "the") lead--;
  const before = word(lead);
  const joined = before === "and" || at(lead)?.text === ",";
  const possessive = at(to)?.kind === "possessive";
  const next = possessive ? to + 1 : to;
  const head = headOfList(tokens, from);
  if (isAdjective(text(from, to), at(to)))
    return { role: "voice", reason: `said of “${word(to)}”`, adjective: true };

  if (locatives.has(before) && before !== "left" && !(possessive && isPower(word(next), word(next + 1))))
    return { role: "place", reason: `after “${before}”` };
  if (head !== null && locatives.has(word(head)) && word(head) !== "left" && !possessive)
    return { role: "place", reason: `after “${word(head)} ... and”` };
  if (lead < from - 1 && compass.has(word(from - 1)))
    return { role: "place", reason: `a part of it: “${word(from - 1)}”` };
  if (possessive && isPower(word(next), word(next + 1)))
    return { role: "voice", reason: `owner of “${word(next)}”` };
  if (possessive && place.kind === "city")
    return { role: "place", reason: "owner of something that is there" };
  const verb = verbAfter(tokens, next);
  if (!possessive && verb && (verb.verb !== "" || !joined)) {
    if (isActive(tokens, verb.index)) return { role: "voice", reason: `subject of “${verb.words}”` };
  }
  if (
    !possessive &&
    at(to)?.text === "-" &&
    !at(to)?.spaced &&
    /^(?:led|backed|mediated|brokered|sponsored|funded|imposed|supported)$/.test(word(to + 1))
  )
    return { role: "voice", reason: `“${word(to + 1)}” by it` };
  if (
    !possessive &&
    place.kind === "country" &&
    (isPower(word(to), word(to + 1)) || (at(to)?.capital && officeWords.has(word(to))))
  )
    return { role: "voice", reason: `before “${word(to)}”` };
  const governor = head === null || word(head) !== "between" ? lead : head;
  if (word(governor) === "between")
    return joinsParties(tokens, governor)
      ? { role: "voice", reason: "one of the parties “between” whom something is" }
      : { role: "place", reason: "“between” places" };
  if (before === "with" && /^(?:border|borders|frontier|frontiers|boundary)$/.test(word(lead - 1)))
    return { role: "place", reason: `after “${word(lead - 1)} with”` };
  if (/^towards?$/.test(before) && [1, 2, 3].some((back) => motions.has(word(lead - back))))
    return { role: "place", reason: `after a word of moving “${before}”` };
  if (partyNouns.has(word(lead - 1)) && /^(?:with|to|on|against|towards?|from|of|between|for)$/.test(before))
    return { role: "voice", reason: `after “${word(lead - 1)} ${before}”` };
  if (dealings.has(before) && before !== "for") return { role: "voice", reason: `after “${before}”` };
  if (before === "to" && givingVerbs.has(word(lead - 1)))
    return { role: "voice", reason: `after “${word(lead - 1)} to”` };
  if (/^(?:expect|want)(?:s|ed)?$/.test(before) && word(to) === "to")
    return { role: "voice", reason: `“${before}” it to do something` };
  if (objectVerbs.has(before)) return { role: "voice", reason: `object of “${before}”` };
  if (word(to) === "and" || joined) {
    const near = partnerVerb(tokens, from, to);
    if (near) return near;
  }
  if (place.rank === "part") return { role: "place", reason: "a part of a city" };
  if (place.origin === "facility" && (before === "to" || before === "from" || before === "by"))
    return { role: "voice", reason: "a seat of government" };
  if (place.origin === "facility") return { role: "voice", reason: "a seat of government" };
  return { role: "place", reason: before ? `after “${before}”` : "nothing makes an actor of it" };
}

/** "US officials": who acts from there, unless ground is meant ("US soil"). */
function isAdjective(name: string, next: Token | undefined): boolean {
  return (
    /^(?:US|U\.S\.|UK|U\.K\.)$/.test(name) &&
    next?.kind === "word" &&
    next.spaced &&
    !next.opening &&
    !next.capital &&
    !/^(?:and|or|but|is|was|has|had|have|will|would|can|could|should|may|might|in|on|to|of|for|from|with|by|at|as|after|before|since|because|if|when|while|who|which|that|where|than|also|during|over|under|between|until|border|soil|territory|coast|airport|airports|city|cities|state|states|market|mainland|waters|airspace|hospitals|schools|town|towns|base|bases)$/.test(
      next.text,
    )
  );
}

/** Whether news calls a government by this place's name. */
export function canAct(place: Place): boolean {
  return (
    place.origin === "country" ||
    place.rank === "capital" ||
    (place.origin === "facility" && place.kind === "building") ||
    (place.origin === "region" && place.admin2 === "") ||
    place.name === "Gaza" ||
    place.name === "Europe"
  );
}

function isPower(word: string, following: string): boolean {
  return (
    powers.has(word) ||
    (powers.has(following) &&
      /^(?:top|new|own|military|armed|foreign|prime|ruling|former|nuclear|interior|defence|defense|health|finance|energy|trade|transport|education|justice|agriculture|environment)$/.test(
        word,
      ))
  );
}

interface Verb {
  readonly index: number;
  readonly verb: string;
  readonly words: string;
}

/** The verb right after a subject, adverbs and clauses such as ", which lies in the north," passed over. */
function verbAfter(tokens: readonly Token[], from: number): Verb | null {
  const start = asideAt(tokens, from);
  let index = start;
  while (
    /^(?:also|then|now|still|again|repeatedly|has|itself|reportedly|never|later|long|once|recently|increasingly|already|,)$/.test(
      tokens[index]?.text ?? "",
    ) &&
    index < start + 3
  ) {
    if (tokens[index]?.text === "has") break;
    if (tokens[index]?.text === ",") return null;
    index++;
  }
  const token = tokens[index];
  if (token?.kind !== "word" || token.capital) return null;
  const verb = token.text.toLowerCase();
  if (!actionVerbs.has(verb)) return null;
  return { index, verb, words: verb };
}

/** Longest aside between a subject and its verb, in tokens. */
const mostAside = 24;

/** The token after a clause that begins at `from` with ", which" or the like and ends at a comma; else `from`. */
function asideAt(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== "," || !/^(?:which|who|whose|where|home)$/.test(tokens[from + 1]?.text ?? ""))
    return from;
  for (let at = from + 2; at < from + mostAside && tokens[at] && !tokens[at]?.opening; at++) {
    if (tokens[at]?.text === "." && !tokens[at]?.spaced) return from;
    if (tokens[at]?.text === "," && tokens[at + 1]?.kind === "word") return at + 1;
  }
  return from;
}

/** Whether the subject acts: not "is in the north", "was hit". */
function isActive(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index]?.text.toLowerCase() ?? "";
  if (!linkingVerbs.has(verb)) return true;
  let next = index + 1;
  let passive = /^(?:is|was|remains|became)$/.test(verb);
  while (
    /^(?:not|also|since|now|never|been|be|already|long|just|only|still|yet|then|have)$/.test(
      tokens[next]?.text ?? "",
    )
  ) {
    if (/^(?:been|be)$/.test(tokens[next]?.text ?? "")) passive = true;
    next++;
  }
  const word = tokens[next]?.text.toLowerCase() ?? "";
  if (passive) return /ing$/.test(word) || minded.has(word);
  return tokens[next]?.kind === "word" && word !== "a" && word !== "the";
}

/** What those who act are said to be, and no ground is. */
const minded = new Set(
  "keen ready willing unwilling reluctant annoyed angry furious unhappy confident wary determined said believed expected thought understood eager prepared opposed committed grateful concerned worried".split(
    " ",
  ),
);

/** The role of one of two names joined by "and", by what comes before the first or after the second. */
function partnerVerb(tokens: readonly Token[], from: number, to: number): Decision | null {
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? "";
  if (word(to) === "and") {
    let end = tokens[to + 1]?.text === "the" ? to + 2 : to + 1;
    while (tokens[end]?.capital || (word(end) === "of" && tokens[end + 1]))
      end += word(end) === "of" && word(end + 1) === "the" ? 2 : 1;
    if (end > to + 1 && end < to + 8) {
      const verb = verbAfter(tokens, end);
      if (verb && isActive(tokens, verb.index))
        return { role: "voice", reason: `subject of “${verb.words}”` };
    }
  }
  const head = headOfList(tokens, from);
  const before = head === null ? "" : word(head);
  if (dealings.has(before) || (head !== null && before === "from" && partyNouns.has(word(head - 1))))
    return { role: "voice", reason: `after “${before} ... and”` };
  return null;
}
