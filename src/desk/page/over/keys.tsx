import { useAround } from "../context.ts";
import type { DeskKey } from "../words/en.ts";
import { Dialog } from "./dialog.tsx";

const rows: readonly (readonly [keys: string, what: DeskKey])[] = [
  ["F8, Ctrl+.", "keyNext"],
  ["Shift+F8", "keyBefore"],
  ["Ctrl+↵", "keyHere"],
  ["↵", "keyTake"],
  ["1 – 9", "keyOther"],
  ["X", "keyNotPlace"],
  ["L", "keyLeave"],
  ["S", "keySearch"],
  ["V", "keyVoice"],
  ["→ ←", "keyEnd"],
  ["Shift+← Shift+→", "keyStart"],
  ["O", "keyAll"],
  ["Ctrl+K", "keyAdd"],
  ["F6", "keyPane"],
  ["Ctrl+Z, Ctrl+Shift+Z", "keyUndo"],
  ["← ↑ → ↓", "keyPin"],
  ["Ctrl+B, Ctrl+I", "keyMarks"],
  ["Ctrl+Alt+2, Ctrl+Alt+0", "keyHeading"],
];

/** Every key of the desk. */
export function Keys() {
  const { desk, say } = useAround();
  return (
    <Dialog title={say("keys")} close={() => (desk.over.value = null)}>
      <dl class="keys">
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
