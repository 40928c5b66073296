/**
 * A browser as the walk needs it: the same few acts in each. A frame is told by the CSS selector of its element, in which
 * ` >>> ` leads into a shadow tree.
 */
export interface Walker {
  readonly name: string;
  /** Opens an address in a tab of its own, for a reader who asked for less motion. */
  open(address: string, size?: Size): Promise<Tab>;
  close(): Promise<void>;
}

/** Of the page, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Tab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Calls a function in the page, or in one of its frames; it and its arguments go there as text. */
  run<Args extends readonly unknown[], Value>(
    act: (...args: Args) => Value,
    args: Args,
    frame?: string,
  ): Promise<Awaited<Value>>;
  /** Presses a point of the window with the mouse. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key, by its name in UI Events, such as `Enter`; `Shift+Tab` holds the first. */
  key(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The page that a walk begins with. */
export const usual: Size = { width: 1280, height: 800 };

/** In the page: the element that a selector tells, or null. Knows nothing outside itself, as it goes there as text. */
export function elementOf(selector: string): Element | null {
  let found: Element | null = null;
  for (const step of selector.split(" >>> "))
    found = (found ? found.shadowRoot : document)?.querySelector(step) ?? null;
  return found;
}
