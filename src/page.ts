import "./page.css";
import { createApp } from "./app.ts";
import type { StoryData } from "./model/story-data.ts";

const root = document.querySelector<HTMLElement>("[data-story]");
const source = document.getElementById("dateline-story");
if (root && source) createApp(root, JSON.parse(source.textContent) as StoryData, window);
