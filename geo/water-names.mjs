/** Names of waters, each with a point in it. */
export const waterNames = [
  { name: "Kremenchuk reservoir", at: [32.6, 49.3] },
  { name: "Kyiv reservoir", at: [30.48, 50.8] },
  { name: "Kaniv reservoir", at: [31.05, 49.98] },
  { name: "Kakhovka reservoir", at: [34.3, 47.45] },
  { name: "Kakhovka reservoir", at: [33.68, 47.02] },
  { name: "Dnister liman", at: [30.3, 46.25] },
  { name: "Sasyk", at: [29.7, 45.68] },
  { name: "Yalpuh", at: [28.64, 45.45] },
  { name: "Tylihul liman", at: [31.12, 46.8] },
  { name: "Molochnyi liman", at: [35.36, 46.52] },
  { name: "Razelm", at: [28.95, 44.85] },
];

/** Reservoirs that are no more, with the date of the draining (ISO 8601, as exact as it is known). */
export const formerWaters = [{ name: "Kakhovka reservoir", drained: "2023-06" }];

/**
 * The Oskil reservoir before its draining in 2022, digitised by us along the river from Horokhuvatka to the dam at
 * Oskil village: [longitude, latitude], accurate to about 1 km.
 */
export const oskil = [
  [37.455, 49.11],
  [37.475, 49.135],
  [37.47, 49.18],
  [37.5, 49.22],
  [37.52, 49.27],
  [37.56, 49.31],
  [37.55, 49.35],
  [37.58, 49.385],
  [37.6, 49.39],
  [37.605, 49.34],
  [37.58, 49.29],
  [37.555, 49.24],
  [37.525, 49.2],
  [37.505, 49.16],
  [37.5, 49.125],
  [37.475, 49.1],
];
