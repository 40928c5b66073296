import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Problem } from "../../../model/problem.ts";
import { type FrontPath, withYaml, yamlOf } from "../../edit/front.ts";
import { useAround } from "../context.ts";
import { Dialog } from "../over/dialog.tsx";
import { Field } from "../side/field.tsx";
import { StyleColour, styleRoles } from "./style-colour.tsx";
import { StyleLogo } from "./style-logo.tsx";
import { StyleType } from "./style-type.tsx";

/** The house style: the colours, fonts and sign that a paper is known by, corners, and its line under the map. */
export function StyleDialog({ close }: { close(): void }) {
  const { desk, say } = useAround();
  const text = useSignal<string | null>(null);
  const base = useSignal("");
  const problems = useSignal<readonly Problem[]>([]);
  const told = useSignal("");
  const isWriting = useSignal(false);
  useEffect(() => {
    desk.client.style().then(
      (file) => {
        base.value = file.revision;
        text.value = file.text;
      },
      (error: Error) => {
        told.value = error.message;
      },
    );
  }, []);
  /** What was told stays until the next writing: a button must not move as one leaves a field to press it. */
  const set = (path: FrontPath, value: unknown): void => {
    text.value = withYaml(text.peek() ?? "", path, value);
  };
  const write = async (): Promise<void> => {
    isWriting.value = true;
    try {
      const saved = await desk.client.saveStyle({ base: base.value, text: text.value ?? "" });
      base.value = saved.revision;
      problems.value = saved.problems;
      told.value = saved.problems.length ? "" : say("styleSaved");
    } catch (error) {
      told.value = (error as Error).message;
    }
    isWriting.value = false;
  };
  const style = yamlOf(text.value ?? "");
  const colours = (style.colours ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <Dialog title={say("style")} close={close}>
      <p class="quiet">{say("styleIs")}</p>
      {text.value !== null && (
        <>
          <div class="style-colours">
            {styleRoles.map((role) => (
              <StyleColour
                key={role}
                role={role}
                value={colours[role]}
                set={(value) => set(["colours", role], value)}
              />
            ))}
          </div>
          <StyleType type={style.type} set={set} />
          <StyleLogo logo={style.logo} set={set} />
          <div class="pair">
            <Field
              label={say("corner")}
              value={style.corner === undefined ? "" : String(style.corner)}
              set={(value) => set(["corner"], numberIn(value))}
            />
            <Field
              label={say("credit")}
              value={String(style.credit ?? "")}
              set={(value) => set(["credit"], value.trim() || undefined)}
            />
          </div>
          <button type="button" class="primary" disabled={isWriting.value} onClick={() => void write()}>
            {say("styleWrite")}
          </button>
        </>
      )}
      <Told words={told.value} problems={problems.value} />
    </Dialog>
  );
}

/** Whether it was written, or why not. */
function Told({ words, problems }: { words: string; problems: readonly Problem[] }) {
  return (
    <div role="status">
      {words && <p>{words}</p>}
      {problems.map(({ message, hint }) => (
        <p key={message} class="fault">
          {message} {hint}
        </p>
      ))}
    </div>
  );
}

/** What is no number stays as it was typed, so that the check tells of it. */
function numberIn(text: string): unknown {
  const words = text.trim().replace(",", ".");
  return words === "" ? undefined : Number.isNaN(Number(words)) ? words : Number(words);
}
