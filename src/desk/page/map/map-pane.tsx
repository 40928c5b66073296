import { useEffect, useRef } from "preact/hooks";
import { useAround, useSession } from "../context.ts";
import { showMap } from "./show-map.ts";

/** The map: every place as a pin, the places that the name at hand may mean numbered. */
export function MapPane() {
  const { desk, say } = useAround();
  const session = useSession();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? showMap(host.current, desk, session, say) : undefined), [session]);
  return (
    <section class="pane pane-map" aria-label={say("paneMap")} data-part="map">
      <div ref={host} class="map" data-focus="map" tabIndex={-1} />
      <p class="map-help quiet">{say("mapHelp")}</p>
    </section>
  );
}
