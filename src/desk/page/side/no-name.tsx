import { useAround, useSession } from "../context.ts";
import { focusSoon } from "../keys.ts";

/** What comes next while no name is looked at. */
export function NoName() {
  const { desk, say } = useAround();
  const session = useSession();
  const left = session.open.value.length;
  const begin = (): void => {
    session.next(1);
    focusSoon(document, "name");
  };
  return (
    <section class="name-card" aria-labelledby="name-title">
      <h2 id="name-title">{left ? say("namesToSettle", { count: left }) : say("allSettled")}</h2>
      {left > 0 ? (
        <button type="button" class="primary" data-focus="name" onClick={begin}>
          {say("begin")}{" "}
          <span class="key" aria-hidden="true">
            F8
          </span>
        </button>
      ) : (
        <button type="button" class="primary" data-focus="name" onClick={() => (desk.over.value = "preview")}>
          {say("preview")}
        </button>
      )}
    </section>
  );
}
