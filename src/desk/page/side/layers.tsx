import { useRef } from "preact/hooks";
import { useAround, useSession } from "../context.ts";
import {
  addLayer,
  drawnRough,
  type OwnLayer,
  ownLayersOf,
  removeLayer,
  roughOf,
  setLayer,
} from "../own-layers.ts";
import { Field } from "./field.tsx";

/** Areas, lines and points of the story's own: brought as a file, described here, drawn on readers' map. */
export function Layers() {
  const { desk, say } = useAround();
  const session = useSession();
  const file = useRef<HTMLInputElement>(null);
  const layers = ownLayersOf(session.head.value);
  const bring = async (): Promise<void> => {
    const [first] = file.current?.files ?? [];
    if (!first) return;
    const today = new Date().toLocaleDateString("sv");
    session.change(addLayer(session.work.now.peek(), first.name, await first.text(), today));
    if (file.current) file.current.value = "";
  };
  return (
    <section aria-labelledby="layers-title">
      <h2 id="layers-title" class="side-title">
        {say("layers")}
      </h2>
      {layers.map((layer, index) => (
        <LayerForm key={layer.file} layer={layer} index={index} />
      ))}
      <div class="row">
        <button type="button" onClick={() => file.current?.click()}>
          {say("bringLayer")}
        </button>
        {(["area", "line"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={session.drawing.value === kind}
            onClick={() => {
              session.drawing.value = session.drawing.value === kind ? null : kind;
              desk.pane.value = "map";
            }}
          >
            {say(kind === "area" ? "drawArea" : "drawLine")}
          </button>
        ))}
      </div>
      {session.drawing.value && <p role="status">{say("drawHow")}</p>}
      <input
        ref={file}
        type="file"
        hidden
        accept=".geojson,.kml,.gpx,.csv"
        aria-label={say("bringLayer")}
        onChange={() => void bring()}
      />
      <p class="hint">{say("layerKinds")}</p>
    </section>
  );
}

function LayerForm({ layer, index }: { layer: OwnLayer; index: number }) {
  const { say } = useAround();
  const session = useSession();
  const set =
    (...path: string[]) =>
    (value: string): void =>
      session.change(setLayer(session.work.now.peek(), index, path, value.trim()));
  return (
    <section class="place-form" aria-label={layer.file}>
      <h3>{layer.file}</h3>
      <Field label={say("layerTitle")} value={layer.title} set={set("title")} />
      <Field label={say("layerDraw")} value={layer.draw} set={set("draw")} hint={say("layerDrawHint")} />
      {/^\s*area\b/i.test(layer.draw) && <Rough draw={layer.draw} set={set("draw")} />}
      <div class="pair">
        <Field label={say("sourceName")} value={layer.source} set={set("source", "name")} />
        <Field label={say("layerAsOf")} value={layer.asOf} set={set("asOf")} type="date" />
      </div>
      <button type="button" onClick={() => session.change(removeLayer(session.work.now.peek(), index))}>
        {say("takeLayer")}
      </button>
    </section>
  );
}

/** Says that an area is known only roughly: its edge then fades over some kilometres. */
function Rough({ draw, set }: { draw: string; set(draw: string): void }) {
  const { say } = useAround();
  const { isRough, kilometres } = roughOf(draw);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={isRough}
          onChange={(event) => set(drawnRough(draw, event.currentTarget.checked, kilometres || "20"))}
        />{" "}
        {say("rough")}
      </label>
      {isRough && (
        <Field
          label={say("roughKm")}
          value={kilometres}
          set={(value) => set(drawnRough(draw, true, value))}
        />
      )}
    </>
  );
}
