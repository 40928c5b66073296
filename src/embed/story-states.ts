/** The newest published state of each story that is asked for, as far as its site tells. */
export interface StoryStates {
  /** The folder of the state; null where there is none or it is not known yet, which calls `learnt` once it is. */
  of(story: URL, learnt: () => void): URL | null;
}

/** @param document the story's page: a site that was built with no address keeps no states, and its page names none */
export function createStates(
  document: Document,
  fetch: typeof window.fetch,
  signal: AbortSignal,
): StoryStates {
  const known = new Map<string, URL | null>();
  const areKept = document.querySelector('link[rel="version-history"]') !== null;
  return {
    of(story, learnt) {
      const found = known.get(story.href);
      if (found !== undefined || !areKept) return found ?? null;
      known.set(story.href, null);
      void fetch(new URL("history.json", story), { signal })
        .then((response) => response.json())
        .catch(() => null)
        .then((told) => {
          const state = newestState(told);
          if (!state) return;
          known.set(story.href, new URL(state, story));
          learnt();
        });
      return null;
    },
  };
}

/** The way from a story's folder to its newest state, from what its `history.json` tells; null where it tells none. */
function newestState(told: unknown): string | null {
  const { states } = Object(told) as { readonly states?: unknown };
  const { url } = Object(Array.isArray(states) ? states[0] : null) as { readonly url?: unknown };
  return typeof url === "string" && /^at\/[0-9a-f]+\/$/.test(url) ? url : null;
}
