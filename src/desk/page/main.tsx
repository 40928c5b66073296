import "./css/desk.css";
import "maplibre-gl/dist/maplibre-gl.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { paletteCss } from "../../html/styles.ts";
import { App } from "./app.tsx";
import { createClient } from "./client.ts";
import { createDesk } from "./desk.ts";
import { languageAtFirst } from "./words/choice.ts";

const colours = new CSSStyleSheet();
colours.replaceSync(paletteCss());
document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];

const root = document.getElementById("desk");
if (root) {
  const editor = [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => (byte % 36).toString(36))
    .join("");
  const clock = {
    now: () => performance.now(),
    setTimeout: (act: () => void, after: number) => window.setTimeout(act, after),
    clearTimeout: (timer: number) => window.clearTimeout(timer),
  };
  const lang = signal(languageAtFirst(window));
  const client = createClient({
    fetch: (...asked) => window.fetch(...asked),
    EventSource: window.EventSource,
    lang: lang.peek.bind(lang),
  });
  const desk = createDesk(client, clock, editor, (id) => {
    const way = id === null ? "#/" : `#/${id}`;
    if (location.hash !== way) history.pushState(null, "", way);
  });
  const here = (): string | null => /^#\/([^/]+)$/.exec(location.hash)?.[1] ?? null;
  window.addEventListener("popstate", () => void desk.show(here()));
  render(<App desk={desk} lang={lang} />, root);
  const first = here();
  if (first) void desk.show(first);
}
