import { contains } from "../../../model/position.ts";
import { unmappedOf, withLeftOff, withoutLeftOff } from "../../edit/names.ts";
import { useAround, useSession } from "../context.ts";
import { frameOf, frontText, setFront } from "../front.ts";
import { Beside } from "./beside.tsx";
import { Corrections } from "./corrections.tsx";
import { Field } from "./field.tsx";
import { Language } from "./language.tsx";
import { Layers } from "./layers.tsx";

/** The story as a whole: when and where it was written, what its map shows at first, and what is left off. */
export function StorySide() {
  const { say } = useAround();
  const session = useSession();
  const head = session.head.value;
  const set = (key: "dateline" | "published") => (value: string) => {
    const step = setFront(session.work.now.peek(), [key], value.trim() || undefined);
    if (step) session.change(step);
  };
  return (
    <>
      <div class="pair">
        <Field
          label={say("published")}
          value={frontText(head, "published")}
          set={set("published")}
          type="date"
        />
        <Field label={say("dateline")} value={frontText(head, "dateline")} set={set("dateline")} />
      </div>
      <Language />
      <Corrections />
      <Frame />
      <Beside />
      <Layers />
      <LeftOffList />
    </>
  );
}

/** What the map shows at first: the view at hand by one press, and which places lie outside it. */
function Frame() {
  const { say } = useAround();
  const session = useSession();
  const frame = frameOf(session.head.value);
  const outside = frame
    ? session.sites.value.filter(
        ({ geometry: { coordinates } }) => !contains(frame, [coordinates[0] ?? 0, coordinates[1] ?? 0]),
      )
    : [];
  const use = (value: readonly number[] | undefined): void => {
    const step = setFront(session.work.now.peek(), ["map", "frame"], value);
    if (step) session.change(step);
  };
  return (
    <section aria-labelledby="frame-title">
      <h2 id="frame-title" class="side-title">
        {say("frame")}
      </h2>
      <p>{frame ? frame.map((degrees) => say.number(degrees, 2)).join(" / ") : say("frameByBuild")}</p>
      <div class="row">
        <button type="button" onClick={() => use(session.view.peek() ?? undefined)}>
          {say("useView")}
        </button>
        {frame && (
          <button type="button" onClick={() => use(undefined)}>
            {say("frameLeave")}
          </button>
        )}
      </div>
      {outside.length > 0 && (
        <p class="quiet">
          {say("outside", { names: outside.map(({ properties }) => String(properties.name)).join(", ") })}
        </p>
      )}
    </section>
  );
}

/** Names that are left off the map, with the reasons that readers are given. */
function LeftOffList() {
  const { say } = useAround();
  const session = useSession();
  const listed = unmappedOf(session.head.value);
  if (!listed.length) return null;
  return (
    <section aria-labelledby="off-title">
      <h2 id="off-title" class="side-title">
        {say("leftOffTitle")}
      </h2>
      <ul class="off-list">
        {listed.map(({ text, reason }) => (
          <li key={text}>
            <Field
              label={text}
              value={reason}
              isLong
              set={(value) =>
                session.change({
                  head: withLeftOff(session.work.now.peek().head, text, value.trim() || reason),
                })
              }
            />
            <button
              type="button"
              class="quiet-button"
              aria-label={say("takeFromList", { text })}
              onClick={() => session.change({ head: withoutLeftOff(session.work.now.peek().head, text) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
