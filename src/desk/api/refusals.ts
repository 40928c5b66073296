import { unreadWords } from "../../draft/unread-article.ts";
import { signFaults } from "../../format/sign-svg.ts";

/**
 * Why the desk's server does not do what it was asked, by code, in English: for logs, and for whoever asks besides the
 * desk's page. That page says it in its editor's language (`page/words/refusals/`).
 */
export const refusals = {
  ...unreadWords,
  nowhere: "There is nothing at that address.",
  otherMethod: "That address takes {methods}.",
  brokenAddress: "That address cannot be read.",
  request: "{what}",
  tooLarge: "That is more than {megabytes} MB: give the article alone.",
  tooLong: '"{what}" is longer than {most} characters.',
  halfSign: '"{what}" holds half of a sign.',
  noStoryFile:
    '"{name}" is no file of a story: those are article.md, article.uk.md, sites.geojson and layers/name.geojson.',
  noStoryId: '"{id}" is no story id.',
  noNewId: '"{id}" is no story id: lower case letters, digits and hyphens, such as harbour-storm.',
  ownName: `"{id}" is one of the site's own names: choose another id, such as {id}-story.`,
  noStory: 'There is no story "{id}": it may have been moved away.',
  storyThere: 'A story "{id}" is there already: choose another name.',
  noWords: "What was pasted holds no words.",
  noUtf8: "{name} is no UTF-8 text: save it as UTF-8 in a text editor first.",
  layersLink: "layers is a link: make it a folder of the story.",
  versionGone: "The version {number} is kept no more.",
  conflict: "Someone else changed the same lines: nothing was written. Choose what is to stand there.",
  journalGap: "What came before this change is not in the journal: save the story whole.",
  journalBase: "The state that this was a change of is kept no more: save the story whole.",
  noFit: "A change of {file} does not fit what it is a change of: save the story whole.",
  styleChanged: "Someone else changed style.yaml meanwhile: open the style again.",
  styleLink: "style.yaml is a link or a folder: make it a file beside the stories.",
  styleFileName:
    '"{name}" is no name of a font or a sign: those end in .woff2, .svg or .png, and have letters, digits, dots and hyphens.',
  styleFileLarge: "{name} has more than {megabytes} MB: give a smaller one.",
  styleFileLink: "{name} is a link or a folder: choose another name.",
  styleFileThere: "There is another file {name} beside the stories: give this one another name.",
  noFont: "{name}: This is no woff2 font that can be read.",
  noPng: "{name}: This is no PNG that can be read.",
  signNoText: `{name}: ${signFaults.noText}`,
  signDeclares: `{name}: ${signFaults.declares}`,
  signNoSvg: `{name}: ${signFaults.noSvg}`,
  signAlive: `{name}: ${signFaults.alive}`,
  signActs: `{name}: ${signFaults.acts}`,
  signStyleAsks: `{name}: ${signFaults.styleAsks}`,
  publishing: "The site is being published already: wait until that is done.",
  notPublished: "This story is not published yet.",
  noSite: "There is no site yet: publish first.",
  noPreviewFile: "The preview has no such file.",
  noFile: "There is no such file.",
  noAtlas: "There is no atlas: run `npm run atlas`.",
  otherName: "This desk is not known by that name: open the address that it printed.",
  otherPage: "Another page asked this desk: it answers its own only.",
  noPage: "A change without the page that it comes from: use the desk's own page.",
  noToken: "Open the desk at the address that it printed when it started: its token is missing.",
  endedEarly: "What was asked for ended too soon: try it once more.",
  closing: "The desk is closing.",
  failed: "That could not be done: {why}",
  unforeseen: "The desk could not do that; where it was started it says why.",
  /** The page's own: nothing answers it. */
  unanswered: "The desk does not answer: look whether it still runs where it was started.",
} as const;

export type RefusalCode = keyof typeof refusals;

/** What a phrase's slots are filled with. */
export type Slots = Readonly<Record<string, string | number>>;

/** Why something is refused: its code, and what its phrase is filled with. */
export interface Reason {
  readonly code: RefusalCode;
  readonly slots: Slots;
}

type SlotIn<Phrase> = Phrase extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotIn<Rest> : never;

/** The reason of a code. A phrase's slots are asked for by name. */
export function reason<Code extends RefusalCode>(
  code: Code,
  ...[slots]: SlotIn<(typeof refusals)[Code]> extends never
    ? []
    : [Readonly<Record<SlotIn<(typeof refusals)[Code]>, string | number>>]
): Reason {
  return { code, slots: slots ?? {} };
}

/** A reason in English. */
export function inEnglish({ code, slots }: Reason): string {
  return refusals[code].replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? ""));
}
