import { bindWhenLoaded } from "./bind-load.ts";
import { createEmbed } from "./embed.ts";
import { storyFolder } from "./frame-address.ts";

/** Runs once a page: where a router changes pages without a load, the element is the door to take. */
for (const host of document.querySelectorAll<HTMLElement>("div[data-dateline]")) {
  const { dateline = "", bind } = host.dataset;
  const folder = storyFolder(dateline, import.meta.url, host);
  const embed = folder && createEmbed(host, { ...host.dataset, folder }, window);
  if (embed && bind !== undefined) bindWhenLoaded(host, embed, folder, bind, window);
}
