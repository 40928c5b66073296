/**
 * How the outline of each area in dispute is found, by its row in `borders.json`. What an area is cut from is `of`: the
 * state of the source, or of the cleaned world, that has it there; `owner` names another state, or land of no state,
 * that it is drawn with.
 *
 * - `overlap`: what the source gives to two states, within `box` where given;
 * - `gap`: ground that the source gives to none, in that box;
 * - `whole`: a state or territory; `parts`: those of its islands or parts that lie in that box;
 * - `line`: Natural Earth's lines (numbers: claimed lines; `b` and a number: boundary lines), joined from the end nearest to
 *   `from`, then closed by `close`, places outside `of` where it does not matter how the ring runs;
 * - `ring`: our own points.
 *
 * `close` and `ring` are places as "longitude,latitude longitude,latitude".
 *
 * @type {Record<string, { of?: string | string[], owner?: string, overlap?: [string, string], gap?: number[], whole?: string,
 *   parts?: number[], line?: (number | string)[], from?: number[], close?: string, ring?: string, back?: (number | string)[] }>}
 */
export const areas = {
  crimea: { overlap: ["RU", "UA"], box: [32, 44, 37, 46.5], of: "UA" },
  "western-sahara": { whole: "EH" },
  abyei: { overlap: ["SD", "SS"], box: [27.5, 9, 29.5, 11], of: "SD" },
  "kafia-kingi": { overlap: ["SD", "SS"], box: [22, 8, 27, 11], of: "SD" },
  "east-jerusalem": { overlap: ["IL", "PS"], box: [35.1, 31.6, 35.3, 31.95], of: "PS" },
  "west-bank": { of: "PS", parts: [34.8, 31, 36, 33], less: ["east-jerusalem"] },
  gaza: { of: "PS", parts: [34, 31, 34.7, 32] },
  golan: {
    of: "IL",
    owner: "SY",
    line: [22],
    from: [35.6, 33.24],
    close: "35.66,32.62 36.4,32.4 36.4,33.6 35.6,33.6",
  },
  "jammu-kashmir": {
    of: "IN",
    line: [24, 23],
    from: [75.3, 32.33],
    close: "79.2,32.45 80.5,34 80,37 73,37 73,33 74.2,32.2",
  },
  "azad-kashmir": {
    of: "PK",
    line: [26, 28],
    from: [74.12, 35.1],
    close: "74.7,32.95 76,34 75.4,34.5",
    back: [36],
  },
  "gilgit-baltistan": {
    of: "PK",
    line: [16, 36],
    from: [73.71, 36.89],
    close: "75.3,34.5 78.5,34.5 78.5,37.5 73.7,37.5",
  },
  "aksai-chin": { of: "CN", line: [21], from: [77.8, 35.5], close: "78.5,33.2 77.3,34 77.3,35.4" },
  shaksgam: { of: "CN", line: [15], from: [75.98, 36.45], close: "77,35 75.3,35.8" },
  "arunachal-pradesh": {
    of: "IN",
    line: [20],
    from: [92.04, 26.85],
    close: "97.15,27.6 98.5,27.8 98.5,30 91,30 91,27.6 91.9,26.9",
  },
  doklam: { of: "BT", line: [5], from: [88.98, 27.49], close: "89.1,27.8 88.8,27.8" },
  taiwan: { whole: "TW" },
  kosovo: { whole: "XK" },
  "northern-cyprus": {
    of: "CY",
    line: ["b356", "b355"],
    from: [32.71, 35.18],
    close: "34.2,35 35,36 32.6,36 32.69,35.3",
  },
  "cyprus-buffer-zone": { of: "CY", line: ["b376"], from: [32.69, 35.18], back: ["b356"], close: "33.71,35" },
  transnistria: { of: "MD", line: [7], from: [28.5, 48.11], close: "30.5,46.4 30.5,48.7 28.45,48.5" },
  abkhazia: { of: "GE", line: [8], from: [42.15, 43.22], close: "41.3,42.2 39.5,42.2 39.5,44.2 42.3,43.6" },
  "south-ossetia": { of: "GE", line: [9], from: [43.78, 42.75], close: "44.3,43.2 43.7,43.2" },
  halaib: {
    of: "EG",
    ring: "34.085,21.9 34.085,22 34.17,22.2 34.5,22.48 34.85,22.78 35.2,22.97 35.6,23.15 35.8,23.3 37.5,23 37.5,21.9 34.085,21.9",
  },
  "bir-tawil": { gap: [33, 21.5, 34.2, 22.1], owner: "bir-tawil" },
  ilemi: { gap: [34, 4.5, 36, 5.6], owner: "KE" },
  somaliland: { of: "SO", line: ["b11"], from: [48.94, 11.25], close: "47,7.5 44,8.2 42,10 42.3,12 49,12" },
  essequibo: {
    of: "GY",
    line: [31],
    from: [-58.82, 1.19],
    close: "-58.55,6.75 -58.45,7.1 -58.3,8 -60,9.2 -63,8.5 -63,1 -58.9,0.9",
  },
  tigri: { of: "GY", line: [10], from: [-57.6, 3.37], close: "-58.43,1.2 -56,1.2 -56,3.6 -57.3,3.6" },
  marouini: { of: "GF", line: [11], from: [-54.08, 3.31], close: "-54.3,2 -55.2,2 -55.2,3.4" },
  "belize-south": {
    of: "BZ",
    line: [30],
    from: [-88.26, 17.42],
    close: "-89.5,16.2 -89.3,15.6 -87.5,15.6 -87.5,17.42",
  },
  olivenza: { of: "ES", line: [32], from: [-7.27, 38.62], close: "-7.5,38.5 -7.5,38.7" },
  "kuril-islands": { of: "RU", parts: [145.2, 43.2, 149, 45.6] },
  "spratly-islands": { of: ["CN", "VN"], parts: [111.5, 7.5, 116, 12], owner: "spratly-islands" },
  "paracel-islands": { of: "CN", parts: [111, 15.5, 113, 17.3] },
  falklands: { whole: "FK" },
  "south-georgia": { whole: "GS" },
  gibraltar: { whole: "GI" },
  ceuta: { of: "ES", parts: [-5.42, 35.85, -5.25, 35.95] },
  melilla: { of: "ES", parts: [-3, 35.2, -2.9, 35.35] },
  chagos: { whole: "IO" },
  mayotte: { whole: "YT" },
  "abu-musa-tunbs": { of: "IR", parts: [54.9, 25.7, 55.4, 26.35] },
};
