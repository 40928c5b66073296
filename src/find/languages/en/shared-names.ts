import { type SharedName, sharedNames } from "../shared-names.ts";

/** New York bare is as often the state's name as the city's. */
export const englishSharedNames: readonly SharedName[] = [
  ...sharedNames,
  {
    place: { origin: "region", name: "New York", within: "US.NY" },
    standing: 8.9,
    doubt: "the text does not say whether the state or its city is meant",
  },
];
