import { useAround, useSession } from "../context.ts";
import { PlaceForm } from "./place-form.tsx";

/** The story's places, and the one that is chosen as a form. */
export function PlacesSide() {
  const { say } = useAround();
  const session = useSession();
  const sites = session.sites.value;
  const chosen = sites.find(({ id }) => id === session.site.value) ?? null;
  return (
    <>
      {chosen && <PlaceForm key={chosen.id} site={chosen} />}
      <h2 class="side-title">{say("placesCount", { count: sites.length })}</h2>
      {!sites.length && <p class="quiet">{say("noPlaces")}</p>}
      <ul class="place-list">
        {sites.map(({ id, properties }) => (
          <li key={id}>
            <button
              type="button"
              class="name-line"
              aria-current={id === session.site.value || undefined}
              onClick={() => {
                session.site.value = id;
                const name = session.names.peek().find(({ site }) => site === id);
                if (name) session.look(name.from);
              }}
            >
              <strong>{String(properties.name)}</strong>{" "}
              <span class="quiet">{String(properties.summary ?? "")}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
