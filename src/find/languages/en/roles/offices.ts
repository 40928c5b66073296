import type { Place } from "../../../gazetteer/place.ts";
import { emissaries, powers, speakers, stateOffices, unitOffices } from "../words.ts";
import type { Scene } from "./scene.ts";

/** Offices of a state that a capital's name may stand for the state with: "the government of Kyiv", not "the leader of Lima". */
const ofCapital = new Set(["government", "regime", "authorities", "leadership", "diplomats", "forces"]);
const ofCapitalFrom = new Set(["diplomats", "diplomat", "negotiators", "envoy", "envoys"]);

/**
 * Whether the noun before the preposition that governs the name is an office that speaks for its state: "the president
 * of Peru", "officials from Peru", "a spokesman for France". A mayor, an archbishop or a club does not.
 */
export function standsForState({ preposition, noun, place }: Scene): boolean {
  if (!place) return false;
  switch (preposition) {
    case "of":
      return officesOf(place).has(noun);
    case "from":
      return (isCapital(place) ? ofCapitalFrom : emissaries).has(noun);
    case "for":
      return speakers.has(noun);
    default:
      return false;
  }
}

const isCapital = ({ origin }: Place): boolean => origin === "settlement";

function officesOf(place: Place): { has(noun: string): boolean } {
  if (isCapital(place)) return ofCapital;
  if (place.origin === "region") return unitOffices;
  return { has: (noun) => stateOffices.has(noun) || powers.has(noun) };
}
