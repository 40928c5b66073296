import { setOf } from "./words.ts";

/** Nouns of streets that texts in any language name streets abroad with: after a name in capitals, before one in lower case. */
export const streetsAnywhere = {
  after: setOf("street road avenue boulevard square circus straße strasse platz allee"),
  before: setOf("rue avenue boulevard quai via viale piazza corso calle plaza paseo avenida ulica plac"),
  within: setOf("de du des la le les di del della delle dei los las el al l d ' ’"),
};
