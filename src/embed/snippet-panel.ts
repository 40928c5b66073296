import { type Pinned, parsePinned, pinnedFile } from "../model/pinned.ts";
import type { StoryData } from "../model/story-data.ts";
import type { WordKey } from "../model/words/en.ts";
import type { Say } from "../model/words.ts";
import { createDoors } from "./snippet-doors.ts";
import { createFields, type Labelled, type Make } from "./snippet-fields.ts";
import { snippetsOf } from "./snippets.ts";
import { createStates } from "./story-states.ts";

/**
 * Fills the "Embed" panel: the choices, and under them each door's lines of HTML, ready to copy.
 *
 * @param host the `<details>` that the build wrote
 * @param root the site's root folder, an absolute address
 */
export function createSnippetPanel(
  host: HTMLElement,
  data: StoryData,
  say: Say<WordKey>,
  root: URL,
  window: Window & typeof globalThis,
): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const { document } = window;
  const make: Make = (name, properties = {}) => Object.assign(document.createElement(name), properties);
  const panel = make("form", { className: "embed-form" });
  const labelled: Labelled = (word, control, into = panel) => {
    const label = make("label");
    label.append(make("span", { textContent: say(word) }), control);
    into.append(label);
    return control;
  };
  const fields = createFields(data, make, labelled, say);
  let latest: Pinned | null = null;
  const states = createStates(document, window.fetch.bind(window), signal);
  const offer = fields.pin.parentElement ?? fields.pin;
  const offerState = fields.state.parentElement ?? fields.state;
  offer.hidden = offerState.hidden = true;
  const doors = createDoors(panel, make, labelled, say, window, signal);
  const draw = (): void => {
    const story = new URL(fields.folder(), root);
    const state = states.of(story, draw);
    offerState.hidden = !state;
    doors.show(
      snippetsOf({
        folder: fields.state.checked && state ? state : story,
        root,
        title: data.story.title,
        site: fields.site(),
        theme: fields.theme(),
        height: fields.height(),
        pinned: fields.pin.checked ? latest : null,
      }),
    );
  };
  panel.addEventListener("input", draw, { signal });
  panel.addEventListener("submit", (event) => event.preventDefault(), { signal });
  draw();
  host.append(panel);
  /** A site that tells of no such version offers none. */
  void window
    .fetch(new URL(pinnedFile, root), { signal })
    .then((response) => response.json())
    .then(parsePinned)
    .catch(() => null)
    .then((pinned) => {
      latest = pinned;
      offer.hidden = !pinned;
    });
  return {
    destroy() {
      ended.abort();
      panel.remove();
    },
  };
}
