import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/**
 * Fetches the engine, and beside it what it will ask for one after another: its worker and the layers. They are taken
 * from the browser's cache when it does; where that fails, it asks itself.
 *
 * @param layers addresses of the layers, absolute
 */
export function loadEngine(layers: readonly string[]): Promise<typeof import("./engine.ts")> {
  for (const address of [new URL(workerUrl, import.meta.url).href, ...layers])
    void fetch(address)
      .then((response) => response.arrayBuffer())
      .catch(() => {});
  return import("./engine.ts");
}
