import { useAround, useSession } from "../context.ts";
import { Dialog } from "./dialog.tsx";
import { SideBySide } from "./side-by-side.tsx";

/** Two changed the same lines: both are shown, and nothing is written until the editor has chosen. */
export function ConflictDialog() {
  const { say } = useAround();
  const { saving } = useSession();
  const conflict = saving.conflict.value;
  if (!conflict) return null;
  return (
    <Dialog title={say("conflict")} class="conflict" close={() => {}}>
      <p>{say("conflictIs")}</p>
      {conflict.spots.map(({ file, mine, theirs }) => (
        <section key={`${file} ${mine}`} aria-label={file}>
          <h3>{file}</h3>
          <SideBySide before={mine} after={theirs} titles={[say("mine"), say("theirs")]} />
        </section>
      ))}
      <div class="row">
        <button type="button" class="primary" onClick={() => void saving.decide("mine")}>
          {say("keepMine")}
        </button>
        <button type="button" onClick={() => void saving.decide("theirs")}>
          {say("takeTheirs")}
        </button>
      </div>
    </Dialog>
  );
}
