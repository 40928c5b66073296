/** Types of `<dateline-map>` for the pages that use it: put this file beside your code, or name its address in your editor. */

/** What is chosen, as the element's events tell it. With both, the passage names the site. */
export interface SelectionDetail {
  readonly site: string | null;
  readonly passage: string | null;
  /** Where the choice began: in the map's frame, or in the page around it (`host`). */
  readonly origin: "text" | "map" | "panel" | "url" | "host";
}

/** A mention that the bound article does not have. */
export interface BindMiss {
  readonly site: string;
  readonly passage: string;
  readonly name: string;
  readonly sentence: string;
  readonly reason: string;
}

/** How many names of the bound article were found, and why the others were not. */
export interface BindDetail {
  readonly found: number;
  readonly missed: readonly BindMiss[];
}

export interface DatelineMapEventMap {
  /** The map can be seen and answers. */
  ready: CustomEvent;
  siteselect: CustomEvent<SelectionDetail>;
  passageselect: CustomEvent<SelectionDetail>;
  /** The reader followed a link of the map's to the chosen passage. */
  read: CustomEvent<SelectionDetail>;
  /** The article has been looked through. */
  bind: CustomEvent<BindDetail>;
}

/** `<dateline-map src story site theme lang bind marks>`; the first four are properties too; null and undefined unset them. */
export interface DatelineMapElement extends HTMLElement {
  /** Address of the site that the story was published on; without it that of the script. */
  get src(): string;
  set src(value: string | null | undefined);
  /** The story's id there. */
  get story(): string;
  set story(value: string | null | undefined);
  /** The site or passage that is chosen: `city-hall`, `p19`. */
  get site(): string;
  set site(value: string | null | undefined);
  /** `light` or `dark`; empty for what the reader's system says. */
  get theme(): string;
  set theme(value: string | null | undefined);
  /** Chooses a site or a passage. Throws a TypeError on what can be neither. */
  select(id: string): void;
  /** Chooses nothing. */
  reset(): void;

  addEventListener<Type extends keyof DatelineMapEventMap>(
    type: Type,
    listener: (this: DatelineMapElement, event: DatelineMapEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "dateline-map": DatelineMapElement;
  }
}
