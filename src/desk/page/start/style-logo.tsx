import type { FrontPath } from "../../edit/front.ts";
import { useAround } from "../context.ts";
import { Field } from "../side/field.tsx";
import { BringStyleFiles } from "./style-file.tsx";

/** The paper's sign above the headline: a picture, one for dark pages, the paper's name, and where it leads. */
export function StyleLogo(props: { logo: unknown; set(path: FrontPath, value: unknown): void }) {
  const { logo, set } = props;
  const { say } = useAround();
  const own = (logo ?? {}) as Readonly<Record<string, unknown>>;
  const has = typeof own.file === "string";
  const bring = (key: "file" | "dark") => (brought: readonly { readonly file: string }[]) =>
    set(["logo", key], brought[0]?.file);
  return (
    <fieldset class="style-colour" data-use="logo">
      <legend>{say("logo")}</legend>
      {has && (
        <>
          <ul class="style-files">
            {[own.file, own.dark].flatMap((file) =>
              typeof file === "string" ? [<li key={file}>{file}</li>] : [],
            )}
          </ul>
          <div class="pair">
            <Field
              label={say("logoAlt")}
              value={String(own.alt ?? "")}
              set={(value) => set(["logo", "alt"], value.trim() || undefined)}
            />
            <Field
              label={say("logoUrl")}
              value={String(own.url ?? "")}
              type="url"
              set={(value) => set(["logo", "url"], value.trim() || undefined)}
            />
          </div>
        </>
      )}
      <div class="row">
        <BringStyleFiles label={say("bringLogo")} accept=".svg,.png" brought={bring("file")} />
        {has && (
          <>
            <BringStyleFiles label={say("bringDarkLogo")} accept=".svg,.png" brought={bring("dark")} />
            <button type="button" onClick={() => set(["logo"], undefined)}>
              {say("takeEntry")}
            </button>
          </>
        )}
      </div>
    </fieldset>
  );
}
