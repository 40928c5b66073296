/**
 * Whether a click is no pointer's: of Enter, of a screen reader's own press or of a script. Browsers tell it by a pointer
 * without a type, and those that give clicks none by the count of presses, which Firefox sets to 1 for Enter on a link.
 */
export function isByKeys({ detail, pointerType }: MouseEvent & { readonly pointerType?: string }): boolean {
  return !detail || pointerType === "";
}
