import "./page.css";
import { createApp } from "./app.ts";
import type { StoryData } from "./model/story-data.ts";

const root = document.querySelector<HTMLElement>("[data-story]");
const source = document.getElementById("dateline-story");
if (root && source) {
  const data = JSON.parse(source.textContent) as StoryData;
  const asked = inLanguage(data, new URLSearchParams(location.search).get("lang"));
  if (asked) location.replace(asked);
  else createApp(root, data, window);
}

/** Where this page is in the language that its address asks for (`?lang=uk`); null where it is there or is in no such language. */
function inLanguage({ story, languages }: StoryData, lang: string | null): string | null {
  const isAsked = (tag: string): boolean => !!lang && tag.split("-")[0] === lang.split("-")[0];
  const other = isAsked(story.lang) ? null : languages.find((each) => isAsked(each.lang));
  if (!other) return null;
  const site = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
  const file = location.pathname.split("/").pop();
  return new URL(other.url + file + location.search + location.hash, site).href;
}
