import { parsePassageId, parseSiteId } from "../model/ids.ts";
import type { BindDetail } from "./bind.ts";
import { bindWhenLoaded } from "./bind-load.ts";
import { createEmbed, type Embed } from "./embed.ts";
import { storyFolder } from "./frame-address.ts";
import type { SelectionDetail } from "./messages.ts";

/** The events of `<dateline-map>`. */
export interface MapElementEvents {
  /** The map can be seen and answers. */
  ready: CustomEvent;
  siteselect: CustomEvent<SelectionDetail>;
  passageselect: CustomEvent<SelectionDetail>;
  /** The reader followed a link to the chosen passage's text. */
  read: CustomEvent<SelectionDetail>;
  /** The host's article has been looked through. */
  bind: CustomEvent<BindDetail>;
}

/** What a property is set to; null and undefined, which frameworks hand on, take the attribute away. */
type Unset = string | null | undefined;

/**
 * `<dateline-map src story site theme lang bind marks>`: a story's map as an element. It holds a frame, so that neither page can
 * break the other. Its content serves as the poster until the map comes near the window.
 *
 * `src` is the address of the site that the story was published on, without it that of this script; `story` the story's
 * id there; `site` the site or passage chosen at first, and again whenever it changes; `theme` is `light` or `dark`;
 * `lang` a BCP 47 tag; `bind` a selector of the article to bind the map to, or empty for the one around it; `marks` how
 * the names there are marked, `wrap` or `fallback`.
 */
export class DatelineMapElement extends HTMLElement {
  static readonly observedAttributes = ["src", "story", "site", "theme", "lang", "bind", "marks"];

  #embed: Embed | null = null;
  /** Counts the starts, so that a binding that comes after the next start or the end is undone at once. */
  #run = 0;
  #binding: { destroy(): void } | null = null;

  connectedCallback(): void {
    this.#start();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#embed || before === now) return;
    if (name !== "site") {
      this.#stop();
      this.#start();
    } else if (now) this.select(now);
    else this.reset();
  }

  get src(): string {
    return this.getAttribute("src") ?? import.meta.url;
  }
  set src(address: Unset) {
    this.#set("src", address);
  }

  get story(): string {
    return this.getAttribute("story") ?? "";
  }
  set story(id: Unset) {
    this.#set("story", id);
  }

  get site(): string {
    return this.getAttribute("site") ?? "";
  }
  set site(id: Unset) {
    this.#set("site", id);
  }

  get theme(): string {
    return this.getAttribute("theme") ?? "";
  }
  set theme(theme: Unset) {
    this.#set("theme", theme);
  }

  /** Chooses a site such as `city-hall`, or a passage such as `p19`. Throws a TypeError on what can be neither. */
  select(id: string): void {
    const site = parseSiteId(id);
    const passage = parsePassageId(id);
    if (!site && !passage)
      throw new TypeError(`"${id}" is no id of a site or passage: write one such as city-hall or p19.`);
    this.#embed?.select({ site, passage });
  }

  /** Chooses nothing. */
  reset(): void {
    this.#embed?.select({ site: null, passage: null });
  }

  #set(name: string, value: Unset): void {
    if (value == null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  #start(): void {
    if (!this.story && !this.hasAttribute("src")) return;
    const base = storyFolder(this.src, this.baseURI, this);
    const folder = base && this.story ? storyFolder(this.story, base.href, this) : base;
    if (!folder) return;
    const { site, theme, lang } = this;
    const { defaultView } = this.ownerDocument;
    if (!defaultView) return;
    this.#embed = createEmbed(this, { folder, site, theme, lang }, defaultView);
    const selector = this.getAttribute("bind");
    if (selector !== null) void this.#bind(this.#embed, folder, selector, defaultView);
  }

  async #bind(
    embed: Embed,
    folder: URL,
    selector: string,
    window: Window & typeof globalThis,
  ): Promise<void> {
    const run = this.#run;
    const binding = await bindWhenLoaded(this, embed, folder, selector, window);
    if (run === this.#run) this.#binding = binding ?? null;
    else binding?.destroy();
  }

  #stop(): void {
    this.#run += 1;
    this.#binding?.destroy();
    this.#binding = null;
    this.#embed?.destroy();
    this.#embed = null;
  }
}
