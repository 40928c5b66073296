import { type EmbedOptions, frameAddressOf } from "./frame-address.ts";
import { type HostMessage, parseFrameMessage, type Target } from "./messages.ts";
import { createStage, type Performer, type Stage } from "./stage.ts";

/** A map inside a host's page: the poster until it comes near the window, then a frame as high as its content. */
export interface Embed {
  /** Chooses a site, a passage, or nothing. Before the frame has loaded the choice waits for it. */
  select(target: Target): void;
  /** Tells the frame; gives false before it is ready, when nobody hears. */
  tell(message: HostMessage): boolean;
  destroy(): void;
}

/** CSS pixels; a frame makes itself neither lower nor higher. The site's own poster is bounded in `css`. */
const least = 120;
const most = 20_000;

/**
 * What surrounds the frame lies in a shadow tree, where no rule of the host's reaches it. The poster is the host's own
 * content; on paper it stands in for the frame.
 */
const css =
  ":host{display:block!important;position:relative!important;height:auto!important;max-height:none!important}" +
  "iframe,img{display:block;width:100%;border:0}" +
  "img{max-height:50em;object-fit:contain}" +
  "iframe:not(.ready){position:absolute;inset:0;height:100%!important;opacity:0;pointer-events:none}" +
  "@media screen{.ready+slot{display:none}}" +
  "@media print{.ready{display:none}}";

/** A frame may run scripts and open links in a new tab; it can neither lead the host's page away nor open dialogs. */
const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** Where the one stage of a page is kept, as its embeds may come from several scripts. */
const stageKey = Symbol.for("dateline.stage.1");

/**
 * Puts a map into `host`, whose content serves as the poster; without any, the story's own poster is put there. Events
 * on `host`: `ready`, `siteselect`, `passageselect`; the latter two carry a `SelectionDetail`.
 */
export function createEmbed(
  host: HTMLElement,
  options: EmbedOptions,
  window: Window & typeof globalThis,
): Embed {
  const { document } = window;
  const { folder } = options;
  /** Stands as the options of each listener, of which it has the signal. */
  const ended = new AbortController();
  const slot = shadowIn(host, folder, window, ended, () => stage.claim(performer));
  let frame: HTMLIFrameElement | null = null;
  let { site } = options;
  let wanted: HostMessage | null = null;
  /** Before the frame has come, its window is of another origin, and the browser would complain. */
  const tell = (message: HostMessage): boolean => {
    if (!frame?.className) return false;
    frame.contentWindow?.postMessage(message, folder.origin);
    return true;
  };
  window.addEventListener(
    "message",
    ({ data, source, origin }) => {
      if (!frame || source !== frame.contentWindow || origin !== folder.origin) return;
      const message = parseFrameMessage(data);
      if (!message) return;
      if ("height" in message) frame.style.height = `${Math.min(most, Math.max(least, message.height))}px`;
      if (message.type === "ready") {
        frame.className = message.type;
        frame.title = message.title;
        host.style.minHeight = "";
        if (wanted) tell(wanted);
        wanted = null;
      }
      if ("site" in message) site = message.site ?? (message.passage || "#");
      if (message.type !== "resize")
        host.dispatchEvent(
          new window.CustomEvent(message.type, { bubbles: "site" in message, detail: message }),
        );
    },
    ended,
  );

  const performer: Performer = {
    host,
    start() {
      frame = document.createElement("iframe");
      frame.sandbox = sandbox;
      frame.src = frameAddressOf({ ...options, site }, window.location.origin);
      slot.before(frame);
    },
    stop() {
      if (!frame) return;
      host.style.minHeight = frame.style.height;
      frame.remove();
      frame = null;
    },
  };
  const stage = stageOf(window);
  stage.add(performer);

  return {
    tell,
    select(target) {
      const message: HostMessage = { dateline: 1, type: "select", ...target };
      if (tell(message)) return;
      wanted = message;
      stage.claim(performer);
    },
    destroy() {
      ended.abort();
      stage.remove(performer);
      host.style.minHeight = "";
    },
  };
}

/**
 * The host's shadow tree with the place of its poster: its own content, or the story's poster where it has none. A
 * click on it plays the map, but where the reader asks for a new tab.
 */
function shadowIn(
  host: HTMLElement,
  folder: URL,
  window: Window & typeof globalThis,
  ended: AbortController,
  play: () => void,
): HTMLSlotElement {
  const { document } = window;
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const slot = document.createElement("slot");
  if (!host.firstElementChild) {
    const link = document.createElement("a");
    link.href = folder.href;
    const image = document.createElement("img");
    image.src = new URL("poster.svg", folder).href;
    image.alt = "Map";
    link.append(image);
    slot.append(link);
  }
  root.replaceChildren(slot);
  slot.addEventListener(
    "click",
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      play();
    },
    ended,
  );
  return slot;
}

function stageOf(window: Window & typeof globalThis): Stage {
  const page: Document & { [stageKey]?: Stage } = window.document;
  page[stageKey] ??= createStage(window);
  return page[stageKey];
}
