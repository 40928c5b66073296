/** How the names of one product read in a page's language. What is not told here reads as the product's `name`. */
export interface BaseNames {
  /** The property that holds a feature's name in that language, or null where the product has none. */
  readonly property: string | null;
  /** Names of states by the ISO 3166-1 code in `iso`. */
  readonly states: Readonly<Record<string, string>>;
}

/** The name of a feature in a page's language. */
export function nameIn(properties: Readonly<Record<string, unknown>>, names: BaseNames | undefined): string {
  const own = names?.property ? properties[names.property] : undefined;
  return String(own ?? names?.states[String(properties.iso)] ?? properties.name);
}
