import type { Feature } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPolygonMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Drawn } from "../own-layers.ts";

/** Decimals of a drawn position: a hand on a map is no finer. */
const decimals = 5;

/**
 * Lets the editor draw on the map: a corner a click, the end by a double click or Enter, Escape gives it up. A map that is
 * not there yet is drawn on as soon as it is; its cursor says so.
 *
 * @param colour as a hex triplet
 * @returns what ends it
 */
export function startDrawing(
  map: MapLibre,
  kind: Drawn,
  colour: `#${string}`,
  done: (feature: Feature | null) => void,
): () => void {
  const adapter = new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: decimals });
  const keyEvents = { cancel: "Escape", finish: "Enter" } as const;
  const mode =
    kind === "area"
      ? new TerraDrawPolygonMode({
          keyEvents,
          styles: { fillColor: colour, outlineColor: colour, fillOpacity: 0.25, outlineWidth: 3 },
        })
      : new TerraDrawLineStringMode({ keyEvents, styles: { lineStringColor: colour, lineStringWidth: 3 } });
  const draw = new TerraDraw({ adapter, modes: [mode] });
  const start = (): void => {
    draw.start();
    draw.setMode(mode.mode);
  };
  if (map.isStyleLoaded()) start();
  else map.once("idle", start);
  draw.on("finish", (id) => {
    const { geometry } = draw.getSnapshot().find((feature) => feature.id === id) ?? {};
    done(geometry ? { type: "Feature", properties: {}, geometry } : null);
  });
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key === "Escape") done(null);
  };
  window.addEventListener("keydown", giveUp);
  return () => {
    window.removeEventListener("keydown", giveUp);
    map.off("idle", start);
    if (draw.enabled) draw.stop();
  };
}
