import type { Row as AnyRow } from "../../../roles/row.ts";
import type { Token } from "../../../tokens.ts";
import type { Scene } from "./scene.ts";

type Row = AnyRow<Scene>;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of games and of votes whose subject is a team or a town's people, whatever place lends the name. */
const teamVerbs = set(
  "beat beats defeated defeats edged thrashed hammered routed outscored won wins win lost loses lose drew scored scores trailed trails equalised equalized qualified advanced clinched finished finishes play plays played face faces faced meet meets host hosts swept rallied downed topped upset blanked kept fell improved travel travels got led took had voted approved rejected sued pleaded refused agreed announced decided",
);
/** Of these, verbs that only a subject in a game has: a town may have "finished" or "agreed" besides. */
const gameVerbs = set(
  "beat beats defeated defeats edged thrashed hammered routed outscored downed topped blanked drew trailed",
);
/** Nouns and numbers of a report on a game. */
const gameWords = set(
  "coach title championship tournament match season quarter halftime half-time goal goals points team teams league innings playoff playoffs semi-final semi-finals semifinal semifinals quarter-final final finals cup game games meet wrestlers conference win defeat",
);
const places = set(
  "first second third fourth fifth sixth seventh eighth ninth tenth last unbeaten undefeated",
);
const scores = /^\d{1,3}$/;

const subordinators = /^(?:and|but|as|while|when|that|because|where|after|then|which|if|how)$/;

/** Whether the word before the name leaves it no subject. */
const isGoverned = ({ token, tokens, from, word }: Scene): boolean =>
  token(-1)?.kind === "word" && !tokens[from]?.opening && !subordinators.test(word(-1));

/** Offset of the word before the name, "the" passed over. */
const back = ({ word }: Scene): number => (word(-1) === "the" ? -2 : -1);

const verbOf = ({ tokens, to, wordAt }: Scene): string => wordAt(afterAside(tokens, to));

/** "Was second", "finished last", and a verb in the plural, which a place does not have: "Nigeria were held". */
const isPlaced = (scene: Scene): boolean =>
  /^(?:were|are|have)$/.test(verbOf(scene)) ||
  (/^(?:was|is|came|finished)$/.test(verbOf(scene)) &&
    places.has(scene.wordAt(afterAside(scene.tokens, scene.to) + 1)));

/** "Sends Zambia through", "knocked Lima out". */
const isSent = ({ word }: Scene): boolean =>
  /^(?:sends?|sent|puts?|knocks?|knocked|dumped|fires?|fired)$/.test(word(-1)) &&
  /^(?:through|out|top|past)$/.test(word(1));

/** Tokens between "lost" and "to" at most, and the words among them. */
const mostOfLoss = 5;
const ofLoss = /^(?:at|home|away|again|narrowly|heavily|twice|out|down)$/;

/** "Lost at home to Lima". */
const isLostTo = ({ word, tokens, from, wordAt }: Scene): boolean => {
  for (let at = from - 2; word(-1) === "to" && at >= from - 2 - mostOfLoss; at--) {
    if (/^(?:lost|loses?|losing|fell|went|succumbed)$/.test(wordAt(at))) return true;
    if (tokens[at]?.opening || (tokens[at]?.kind === "word" && !ofLoss.test(wordAt(at)))) return false;
  }
  return false;
};

const rows: readonly Row[] = [
  {
    tell: "a team that is beaten",
    when: (scene) =>
      (gameVerbs.has(scene.word(back(scene))) || isSent(scene) || isLostTo(scene)) &&
      scene.token(-1)?.kind === "word" &&
      isGame(scene.tokens, scene.from),
    role: "voice",
    reason: (scene) => `a team, object of “${scene.word(back(scene))}”`,
  },
  {
    tell: "a team, after “win over” and the like",
    when: (scene) =>
      /^(?:over|against|past|to)$/.test(scene.word(back(scene))) &&
      /^(?:win|victory|loss|defeat|lost|fell|game|match|tie)$/.test(scene.word(-2)),
    role: "voice",
    reason: (scene) => `a team, after “${scene.word(-2)} ${scene.word(back(scene))}”`,
  },
  {
    tell: "a team that plays",
    when: (scene) =>
      !isGoverned(scene) &&
      (teamVerbs.has(verbOf(scene)) || isPlaced(scene)) &&
      isGame(scene.tokens, scene.from),
    role: "voice",
    reason: (scene) => `a team, subject of “${verbOf(scene)}”`,
  },
];

/** A team by its town's or country's name: the subject of "beat" or "won", or who is beaten. */
export const teamRows: readonly Row[] = rows.map((row) => ({
  ...row,
  when: (scene) => scene.place !== null && row.when(scene),
}));

/** The token after ", without two starters," and the like. */
function afterAside(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ",") return to;
  for (let at = to + 1; at < to + 16 && tokens[at] && !tokens[at]?.opening; at++)
    if (tokens[at]?.text === "," && tokens[at + 1]?.kind === "word") return at + 1;
  return to;
}

/** Whether the sentences around tell of a game: its words, or a score such as 2-0. */
function isGame(tokens: readonly Token[], from: number): boolean {
  for (let at = Math.max(0, from - 60); at < from + 60 && at < tokens.length; at++) {
    if (gameWords.has(tokens[at]?.text.toLowerCase() ?? "")) return true;
    if (
      tokens[at]?.text === "-" &&
      scores.test(tokens[at - 1]?.text ?? "") &&
      scores.test(tokens[at + 1]?.text.replace(/[.,]$/, "") ?? "")
    )
      return true;
  }
  return false;
}
