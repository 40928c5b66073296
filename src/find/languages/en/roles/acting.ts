import type { Row as AnyRow } from "../../../roles/row.ts";
import { officeWords, powers, privatePeople } from "../words.ts";
import { standsForState } from "./offices.ts";
import type { Scene } from "./scene.ts";
import { actionAfter } from "./verbs.ts";

type Row = AnyRow<Scene>;

const attributes =
  /^(?:top|new|own|military|armed|foreign|prime|ruling|former|nuclear|interior|defence|defense|health|finance|energy|trade|transport|education|justice|agriculture|environment)$/;
const ledBy = /^(?:led|backed|mediated|brokered|sponsored|funded|imposed|supported)$/;
const noNoun =
  /^(?:and|or|but|is|was|has|had|have|will|would|can|could|should|may|might|in|on|to|of|for|from|with|by|at|as|after|before|since|because|if|when|while|who|which|that|where|than|also|during|over|under|between|until)$/;
const ground =
  /^(?:border|soil|territory|coast|airport|airports|city|cities|state|states|market|mainland|waters|airspace|hospitals|schools|town|towns|base|bases)$/;

/** Whether "forces", "foreign ministry" or the like begins at the index. */
const isPower = ({ wordAt }: Scene, index: number): boolean =>
  powers.has(wordAt(index)) || (powers.has(wordAt(index + 1)) && attributes.test(wordAt(index)));

export const isOwnerOfPower = (scene: Scene): boolean => scene.possessive && isPower(scene, scene.next);

/** "US" before a noun that acts, not before ground ("US soil"). */
function isAdjective({ tokens, from, to, token }: Scene): boolean {
  const next = token(1);
  return (
    to === from + 1 &&
    /^(?:US|U\.S\.|UK|U\.K\.)$/.test(tokens[from]?.text ?? "") &&
    next?.kind === "word" &&
    next.spaced &&
    !next.opening &&
    !next.capital &&
    !noNoun.test(next.text) &&
    !ground.test(next.text)
  );
}

/** The verb of acting of which the name, or the office that it stands with, is the subject. */
const ownAction = (scene: Scene): string | null =>
  scene.possessive || (scene.governor !== null && !standsForState(scene))
    ? null
    : actionAfter(scene.tokens, scene.next);

const ofWhom = ({ word }: Scene): string => `said of “${word(1)}”`;

/** "US" before a noun is no mention of a place by itself: a story does not link it. */
export const adjectiveRows: readonly Row[] = [
  {
    tell: "“US” said of people who speak for no government",
    when: (scene) => isAdjective(scene) && privatePeople.has(scene.word(1)),
    role: "place",
    adjective: true,
    reason: ofWhom,
  },
  { tell: "“US” said of who acts", when: isAdjective, role: "voice", adjective: true, reason: ofWhom },
];

/** Uses in which the name itself does something or owns what does. */
export const actingRows: readonly Row[] = [
  {
    tell: "owner of forces, a policy and the like",
    when: isOwnerOfPower,
    role: "voice",
    reason: ({ wordAt, next }) => `owner of “${wordAt(next)}”`,
  },
  {
    tell: "a city that owns something else",
    when: ({ possessive, place }) => possessive && place?.kind === "city",
    role: "place",
    reason: () => "owner of something that is there",
  },
  {
    tell: "subject of a verb of saying or doing",
    when: (scene) => ownAction(scene) !== null,
    role: "voice",
    reason: (scene) => `subject of “${ownAction(scene)}”`,
  },
  {
    tell: "before “-led”, “-backed” and the like",
    when: ({ possessive, token, word }) =>
      !possessive && token(1)?.text === "-" && !token(1)?.spaced && ledBy.test(word(2)),
    role: "voice",
    reason: ({ word }) => `“${word(2)}” by it`,
  },
  {
    tell: "a state's name before an office or a power",
    when: (scene) =>
      !scene.possessive &&
      scene.place?.kind === "country" &&
      (isPower(scene, scene.to) || (Boolean(scene.token(1)?.capital) && officeWords.has(scene.word(1)))),
    role: "voice",
    reason: ({ word }) => `before “${word(1)}”`,
  },
];
