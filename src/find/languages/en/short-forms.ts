import { type ShortForms, shortForms } from "../short-forms.ts";

export const englishShortForms: ShortForms = {
  ...shortForms,
  units: new Set(["NSW", "BC", "NJ", "NY", "NH", "NM", "NC", "TX", "FL", "KY", "TN", "QC", "QLD"]),
  parties: new Set(["D", "I", "R"]),
};
