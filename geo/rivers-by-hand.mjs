/**
 * Courses that Natural Earth lacks, digitised by us from the towns on their banks, in the direction of the flow:
 * [longitude, latitude], accurate to about 1 km. The Oskil from the border by Dvorichna, Kupiansk and Borova to the
 * Siverskyi Donets; the Dnipro from Kherson through its delta; the Southern Buh from Nova Odesa to its estuary.
 */
export const byHand = [
  [
    "Oskil",
    [
      [37.98, 50.08],
      [37.86, 50.0],
      [37.74, 49.91],
      [37.68, 49.85],
      [37.66, 49.78],
      [37.64, 49.71],
      [37.66, 49.62],
      [37.65, 49.53],
      [37.62, 49.45],
      [37.6, 49.38],
      [37.57, 49.31],
      [37.53, 49.24],
      [37.49, 49.17],
      [37.47, 49.1],
    ],
  ],
  [
    "Dnipro",
    [
      [32.653, 46.654],
      [32.6, 46.622],
      [32.55, 46.605],
      [32.5, 46.598],
      [32.46, 46.58],
      [32.42, 46.552],
      [32.36, 46.542],
      [32.28, 46.538],
    ],
  ],
  [
    "Southern Buh",
    [
      [31.749, 47.256],
      [31.79, 47.23],
      [31.83, 47.18],
      [31.86, 47.12],
      [31.88, 47.07],
    ],
  ],
];
