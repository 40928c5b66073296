import { useAround, useSession } from "./context.ts";
import { titleOf } from "./front.ts";

/** The story's bar: the way back, its name, whether it is safe, undo and redo, and what one does with it as a whole. */
export function StoryBar() {
  const { desk, say } = useAround();
  const { work, head, saving, id, undo, redo } = useSessionParts();
  const safety = saving.safety.value.kind;
  const told = { saved: say("saved"), kept: say("kept"), changed: say("changed"), stuck: say("notSaved") }[
    safety
  ];
  return (
    <header class="bar">
      <button type="button" class="back" onClick={() => void saving.save().then(() => desk.show(null))}>
        ‹ {say("stories")}
      </button>
      <h1>{titleOf(head.value) || id}</h1>
      <p class="safety" data-safety={safety} role="status">
        {told}
      </p>
      <div class="bar-buttons">
        <button type="button" disabled={!work.canUndo.value} aria-keyshortcuts="Control+Z" onClick={undo}>
          <span aria-hidden="true">↶</span>
          <span class="wide">{say("undo")}</span>
        </button>
        <button
          type="button"
          disabled={!work.canRedo.value}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={redo}
        >
          <span aria-hidden="true">↷</span>
          <span class="wide">{say("redo")}</span>
        </button>
        {(["keys", "translations", "versions", "preview", "publish"] as const).map((over) => (
          <button
            key={over}
            type="button"
            class={over === "publish" ? "primary" : over === "keys" ? "wide-only" : ""}
            onClick={() => {
              desk.over.value = over;
            }}
          >
            {
              {
                keys: say("keys"),
                translations: say("translations"),
                versions: say("versions"),
                preview: say("preview"),
                publish: say("publish"),
              }[over]
            }
          </button>
        ))}
      </div>
    </header>
  );
}

function useSessionParts() {
  const session = useSession();
  return { ...session, undo: () => session.undo(), redo: () => session.redo() };
}
