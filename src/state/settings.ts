/** What a reader chose for all visits, kept by their own browser where it lets it. */
export interface Settings {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

export function createSettings(window: Window): Settings {
  const key = (name: string): string => `dateline-${name}`;
  return {
    get(name) {
      try {
        return window.localStorage.getItem(key(name));
      } catch {
        return null;
      }
    },
    set(name, value) {
      try {
        window.localStorage.setItem(key(name), value);
      } catch {
        // The choice holds for this visit.
      }
    },
  };
}
