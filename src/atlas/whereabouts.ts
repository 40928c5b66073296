/** Where a place lies, as far as the atlas knows: names in one language, and no sentence yet. */
export interface Whereabouts {
  /** The state or unit whose capital or seat it is. */
  readonly seat: { readonly of: "state" | "unit"; readonly name: string; readonly code: string } | null;
  /** Names of what holds it, the smallest first: a town, a unit, a state. */
  readonly within: readonly string[];
  /** A state's capital. */
  readonly capital: string | null;
  /** The river, lake or sea that it lies on. */
  readonly water: { readonly kind: "river" | "lake" | "sea"; readonly name: string } | null;
  /** The nearest place that readers know better; degrees clockwise from north, as seen from there. */
  readonly from: { readonly name: string; readonly kilometres: number; readonly bearing: number } | null;
}
