/** A card as it stands, hidden or not. */
export interface CardParts {
  readonly card: HTMLElement;
  readonly header: HTMLElement;
  readonly close: HTMLButtonElement;
}
