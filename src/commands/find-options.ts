import { placesNamed } from "../draft/site-choice.ts";
import type { FindOptions } from "../find/find-places.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import { languageCodes } from "../find/languages/language.ts";
import { readSiteSettings } from "../press/read-site-settings.ts";
import { Misuse } from "./command.ts";

interface Told {
  readonly language?: string | undefined;
  readonly home?: string | undefined;
  readonly stories: string;
}

/** What the finder is told by the command's options, and by `dateline.yaml` where they say nothing of home. */
export function findOptionsOf({ language, home, stories }: Told, gazetteer: Gazetteer): FindOptions {
  const code = languageCodes.find((each) => each === language);
  if (language !== undefined && !code)
    throw new Misuse(`--language is "${language}": write one of ${languageCodes.join(", ")}.`);
  const said = home ?? readSiteSettings(stories, []).settings.home;
  const [place] = said === undefined ? [] : placesNamed(said, gazetteer);
  if (said !== undefined && !place)
    throw new Error(
      `${home === undefined ? "dateline.yaml: home" : "--home"}: "${said}" is no place of the gazetteer. Write it as "Dublin, Ohio".`,
    );
  return { ...(code && { language: code }), ...(place && { home: place }) };
}
