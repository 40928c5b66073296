import { chooseReadings } from "./choose-readings.ts";
import type { FoundMention } from "./found-mention.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import type { Place } from "./gazetteer/place.ts";
import { judge } from "./judge.ts";
import type { LanguageCode } from "./languages/language.ts";
import { readLanguageOf } from "./languages/language-of.ts";
import type { Rules } from "./languages/rules.ts";
import { rulesOf } from "./languages/rules-of.ts";
import { legible } from "./legible.ts";
import { unwrap } from "./line-ends.ts";
import { mentionOf } from "./mention-of.ts";
import { peoplesIn } from "./peoples.ts";
import { settingOf } from "./setting.ts";
import { accepted, doubtful, isAccepted, withNearness, withSupport } from "./support.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { unlistedIn } from "./unlisted-names.ts";

/** What is known of a text besides its words. */
export interface FindOptions {
  /** Its language; told from the text where it is left out. */
  readonly language?: LanguageCode;
  /** Where the paper is at home: of places of one name those near it are likelier. */
  readonly home?: Place;
  /** Whether each name tells what its confidence comes of, for `npm run bench -- certainty`. */
  readonly signs?: boolean;
}

/** What a text names: its places, and the names besides that no table has. */
export interface FoundNames {
  readonly places: readonly FoundMention[];
  /** Streets, railways and names of unknown places, for an editor's list of what the map leaves off. */
  readonly unlisted: readonly FoundMention[];
}

/**
 * Finds the places that a text names, in the order of the text, however it is wrapped and its names are written.
 * Throws `UnreadLanguage` where the text is in a language that the finder does not read.
 */
export const findPlaces = (
  text: string,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  options: FindOptions = {},
): readonly FoundMention[] => findNames(text, gazetteer, lexicon, options).places;

/** The same with the names that the gazetteer lacks. */
export function findNames(
  text: string,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  options: FindOptions = {},
): FoundNames {
  const rules = rulesOf(options.language ?? readLanguageOf(text));
  const [places, words] = [gazetteer.in(rules.language), lexicon.in(rules.language)];
  const signs = legible(text);
  const lines = unwrap(signs.text, places, words, rules.language);
  const around = surroundingsOf(lines.text, places, words, rules.language, options.home ?? null);
  const found = placesIn(lines.text, around, rules);
  const placed = ({ signs: told, ...mention }: FoundMention): FoundMention => {
    const start = signs.startOf(lines.startOf(mention.start));
    const end = signs.endOf(lines.endOf(mention.end));
    return {
      ...mention,
      start,
      end,
      text: text.slice(start, end),
      ...(told && options.signs && { signs: told }),
    };
  };
  return { places: found.map(placed), unlisted: unlistedIn(lines.text, around, found).map(placed) };
}

function placesIn(text: string, around: Surroundings, rules: Rules): FoundMention[] {
  const judged = around.candidates.map((candidate) => ({
    candidate,
    evidence: judge(candidate, around, rules.judge),
  }));
  const supported = withSupport(judged, around);
  const first = settingOf(accepted(supported), doubtful(supported), around, []);
  const near = withNearness(supported, first);
  const setting = settingOf(accepted(near), [], around, first.foci);
  const chosen = chooseReadings(accepted(near), around, setting);
  const mentions = near
    .filter(isAccepted)
    .map(({ candidate, evidence }) =>
      mentionOf(candidate, evidence, chosen.get(candidate) ?? [], around, rules.roleOf),
    );
  const completed = rules.completed(text, around, setting, mentions);
  return [...completed, ...peoplesIn(text, around, completed)].sort((a, b) => a.start - b.start);
}
