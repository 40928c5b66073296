import type { Token } from "../../../tokens.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What parties have between them, or do there: talks, a treaty, a war, trade. */
const dealing = set(
  "talks talk deal deals relations relationship relationships ties war wars trade agreement agreements negotiations negotiation tension tensions dispute disputes truce ceasefire conflict conflicts meeting meetings summit summits dialogue swap swaps exchange exchanges accord accords treaty treaties pact pacts rivalry rivalries friction frictions hostility hostilities fighting clash clashes cooperation co-operation alliance alliances contest mediator mediators mediate mediates mediated mediating mediation peace trust mistrust distrust differences difference contacts contact communication communications hotline partnership rift rifts row quarrel feud standoff stand-off split détente detente rapprochement understanding arrangement compromise competition confrontation friendship enmity animosity balance bargain choose chose choosing torn divided quarrels argument arguments letters call calls consultations discussions visits sanctions diplomacy contract contracts settlement bond bonds memorandum",
);

/** What lies, leads or moves between two places. */
const ground = set(
  "border borders frontier frontiers boundary boundaries road roads route routes railway railways rail line lines track tracks train trains ferry ferries flight flights bus buses coach coaches plane planes ship ships boat boats strait straits channel sea seas distance distances bridge bridges pipeline pipelines tunnel tunnels corridor corridors motorway motorways highway highways canal canals cable cables crossing crossings journey journeys voyage voyages trip trips traffic passengers services service stretch area region land territory valley zone strip gap space halfway midway somewhere point sail sails sailed sailing run runs ran running fly flies flew flying travel travels travelled traveled travelling traveling commute commutes commuting shuttle shuttles shuttling drive drives drove driving walk walks walked ply plies plying lie lies lay lying stretches stretching sit sits located situated wedged sandwiched hill hills mountain mountains lake river island islands town village city coast miles kilometres kilometers km passage link links connection connections section way commuters mail parcels convoy convoys",
);

const farthest = 8;

/**
 * Whether a "between" at `index` joins parties and not places, by the nearest word before it in its clause that says
 * so; ground where none does.
 */
export function joinsParties(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.opening) return false;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const token = tokens[at];
    if (token?.kind === "sign" && /[.,;:!?—–()“”"]/.test(token.text)) return false;
    const word = token?.text.toLowerCase() ?? "";
    if (ground.has(word)) return false;
    if (dealing.has(word)) return true;
    if (token?.opening) return false;
  }
  return false;
}

/** Words of going somewhere, after which "toward" and "towards" lead to a place. */
export const motions = set(
  "advance advanced advances advancing march marched marches marching move moved moves moving head headed heads heading fled fleeing flee drifted drifts drifting spread spreads spreading rolled rolling travelled traveled travelling pushed pushing sailed sailing flew flying drove driving road motorway highway convoy column train raced walked walking turned missile missiles drone drones rocket rockets fired east west north south eastward westward northward southward",
);
