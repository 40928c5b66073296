import type { PlaceOption } from "../../api/names.ts";
import { useAround, useSession } from "../context.ts";
import { positionText } from "./position-text.ts";

/** The places that a name may mean, with the numbers that stand for them on the map. */
export function PlaceOptions({ choose }: { choose(place: PlaceOption): void }) {
  const { say } = useAround();
  const { options } = useSession();
  const places = options.places.value;
  if (!places.length) return options.words.value ? <p class="quiet">{say("nothingFound")}</p> : null;
  return (
    <details
      class="options"
      open={options.isShown.value}
      onToggle={(event) => {
        options.isShown.value = event.currentTarget.open;
      }}
    >
      <summary>{say("otherPlaces")}</summary>
      <ol>
        {places.map((place, index) => (
          <li key={`${place.feature.id} ${place.feature.geometry.coordinates}`}>
            <button type="button" disabled={place.undrawn !== null} onClick={() => choose(place)}>
              <span class="number" aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <strong>{String(place.feature.properties.name) || say("thisPosition")}</strong>{" "}
                <span class="quiet">{place.where}</span>
                <br />
                {place.population > 0 && (
                  <span class="quiet"> {say("inhabitants", { count: place.population })}</span>
                )}
                {place.undrawn !== null ? (
                  <span class="quiet"> {place.undrawn}</span>
                ) : (
                  <span class="quiet coordinates">
                    {" "}
                    {positionText(place.feature.geometry.coordinates, 2)}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
