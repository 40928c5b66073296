import type { MapSurroundings } from "./surroundings.ts";

/**
 * Fetches the engine's module. A browser does not ask again for the address of a module that it could not fetch: each
 * further try has an address of its own, made from the one that the page states.
 */
export function createEngineFetch({
  window,
  root,
}: MapSurroundings): () => Promise<typeof import("./engine.ts")> {
  let failures = 0;
  return async () => {
    const stated = window.document.querySelector<HTMLMetaElement>("meta[name=engine]");
    try {
      return await (failures && stated
        ? import(/* @vite-ignore */ new URL(`${stated.content}?try=${failures}`, root).href)
        : import("./engine.ts"));
    } catch (error) {
      failures++;
      throw error;
    }
  };
}
