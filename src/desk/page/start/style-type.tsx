import type { StyleFileSaved } from "../../api/style.ts";
import type { FrontPath } from "../../edit/front.ts";
import { useAround } from "../context.ts";
import { Field } from "../side/field.tsx";
import { BringStyleFiles } from "./style-file.tsx";

type Face = { readonly file: string; readonly weight?: number; readonly italic?: boolean };
const uses = ["text", "heading", "interface"] as const;

/** The families of type: each by its fonts, which say themselves how bold they are. */
export function StyleType(props: { type: unknown; set(path: FrontPath, value: unknown): void }) {
  const { say } = useAround();
  const type = (props.type ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <div class="style-colours">
      {uses.map((use) => {
        const { family = "", files } = (type[use] ?? {}) as { family?: unknown; files?: unknown };
        const faces = (Array.isArray(files) ? files : []) as Face[];
        const bring = (brought: readonly StyleFileSaved[]): void => {
          const own = brought.map(({ file, face }) => faceOf(file, face));
          const kept = faces.filter(({ file }) => !own.some((each) => each.file === file));
          const given = (type[use] ?? {}) as object;
          const name = String(family) || brought.find(({ face }) => face?.family)?.face?.family || "";
          props.set(["type", use], { ...given, family: name, files: [...kept, ...own] });
        };
        return (
          <fieldset key={use} class="style-colour" data-use={use}>
            <legend>{say(`type-${use}`)}</legend>
            {faces.length > 0 && (
              <>
                <Field
                  label={say("family")}
                  value={String(family)}
                  set={(value) => props.set(["type", use, "family"], value.trim())}
                />
                <ul class="style-files">
                  {faces.map(({ file, weight = 400, italic }) => (
                    <li key={file}>
                      {file}{" "}
                      <span class="quiet">
                        {[weight, italic && say("emphasis")].filter(Boolean).join(", ")}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <div class="row">
              <BringStyleFiles label={say("bringFonts")} accept=".woff2" isMany brought={bring} />
              {type[use] !== undefined && (
                <button type="button" onClick={() => props.set(["type", use], undefined)}>
                  {say("takeEntry")}
                </button>
              )}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

function faceOf(file: string, face: StyleFileSaved["face"]): Face {
  const weight = Math.min(900, Math.max(100, face?.weight ?? 400));
  return { file, weight, ...(face?.italic && { italic: true }) };
}
