import "./page.css";
import { createApp } from "./app.ts";
import { createFrame } from "./embed/frame.ts";
import type { StoryData } from "./model/story-data.ts";

const root = document.querySelector<HTMLElement>("[data-story]");
const source = document.getElementById("dateline-story");
const theme = new URLSearchParams(window.location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

if (root && source) {
  const data = JSON.parse(source.textContent) as StoryData;
  const { reading } = createApp(root, data, window);
  createFrame(window, data.story.title, reading);
}
