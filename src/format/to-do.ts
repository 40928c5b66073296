/** What a draft says of a name that its editor has yet to deal with; no reader ever reads it. */
export const unknownName = "Not in the gazetteer: add a site, or say why not.";

/** Whether a reason is a note of an editor's, or of a draft's for its editor, and no reason yet. */
export function isToDo(reason: string): boolean {
  return /^(?:to[ -]?do\b|fixme\b|tbd\b|\?+$|not in the gazetteer: add a site\b)/i.test(reason.trim());
}
