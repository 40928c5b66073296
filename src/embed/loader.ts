import { bindWhenLoaded } from "./bind-load.ts";
import { createEmbed } from "./embed.ts";
import { storyFolder } from "./frame-address.ts";

for (const host of document.querySelectorAll<HTMLElement>("div[data-dateline]")) {
  const { dateline = "", site = "", theme = "", lang = "", bind } = host.dataset;
  const folder = storyFolder(dateline, import.meta.url);
  const embed = createEmbed(host, { folder, fragment: site, theme, lang }, window);
  if (bind !== undefined) bindWhenLoaded(host, embed, folder, bind, window);
}
