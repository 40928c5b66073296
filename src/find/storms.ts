import type { Language } from "./languages/language.ts";
import type { Token } from "./tokens.ts";

/** Names that a text gives to storms, in lower case: Milton in "Hurricane Milton". */
export function stormsIn(tokens: readonly Token[], { said }: Language): ReadonlySet<string> {
  const isStorm = (token: Token | undefined): boolean => {
    const word = token?.kind === "word" ? token.text.toLowerCase() : "";
    return said.storms.has(word) || (said.stormsInCapitals.has(word) && token?.capital === true);
  };
  return new Set(
    tokens.flatMap((token, at) => {
      const isNamed = token.kind === "word" && token.capital && token.spaced;
      return isNamed && !token.opening && isStorm(tokens[at - 1]) ? [token.text.toLowerCase()] : [];
    }),
  );
}
