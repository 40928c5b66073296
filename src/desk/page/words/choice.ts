import { catalogues } from "./catalogues.ts";

const key = "dateline-desk-language";

/** The language that was chosen before, or the first of the browser's that the desk speaks. */
export function languageAtFirst({ localStorage, navigator }: Window): string {
  const wanted = [localStorage.getItem(key) ?? "", ...navigator.languages];
  return wanted.find((tag) => Object.hasOwn(catalogues, tag.split("-")[0] ?? "")) ?? "en-GB";
}

export function keepLanguage({ localStorage }: Window, tag: string): void {
  localStorage.setItem(key, tag);
}
