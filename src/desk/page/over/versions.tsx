import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Version, VersionFiles } from "../../api/saving.ts";
import { useAround, useSession } from "../context.ts";
import { Dialog } from "./dialog.tsx";
import { SideBySide } from "./side-by-side.tsx";

/** The story as it was: compared side by side with what it is now, and brought back. */
export function VersionsDialog() {
  const { desk, say } = useAround();
  const session = useSession();
  const versions = useSignal<readonly Version[] | null>(null);
  const chosen = useSignal<VersionFiles | null>(null);
  const file = useSignal("article.md");
  const { client, id, saving, work } = session;
  useEffect(() => {
    void saving
      .save()
      .then(() => client.versions(id))
      .then((told) => {
        versions.value = told.versions;
      });
  }, []);
  const now = work.files();
  const files = [...new Set([...Object.keys(now), ...Object.keys(chosen.value?.files ?? {})])];
  return (
    <Dialog title={say("versions")} class="versions" close={() => (desk.over.value = null)}>
      <div class="versions-parts">
        <VersionList
          versions={versions.value}
          chosen={chosen.value}
          choose={(number) =>
            void client.version(id, number).then((told) => {
              chosen.value = told;
            })
          }
        />
        {chosen.value ? (
          <div class="compare">
            <div class="row">
              <label>
                {say("file")}{" "}
                <select
                  value={file.value}
                  onChange={(event) => {
                    file.value = event.currentTarget.value;
                  }}
                >
                  {files.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </select>
              </label>
              <button
                type="button"
                class="primary"
                onClick={() => {
                  if (!chosen.value) return;
                  work.replace(chosen.value.files);
                  session.tell();
                  desk.over.value = null;
                }}
              >
                {say("bringBack")}
              </button>
            </div>
            <SideBySide
              before={chosen.value.files[file.value] ?? ""}
              after={now[file.value] ?? ""}
              titles={[whenOf(chosen.value, say.lang), say("now")]}
            />
          </div>
        ) : (
          <p class="quiet">{say("chooseVersion")}</p>
        )}
      </div>
    </Dialog>
  );
}

function whenOf({ at }: Version, lang: string): string {
  return new Date(at).toLocaleString(lang, { dateStyle: "medium", timeStyle: "medium" });
}

function VersionList(props: {
  versions: readonly Version[] | null;
  chosen: Version | null;
  choose(number: number): void;
}) {
  const { versions, chosen, choose } = props;
  const { say } = useAround();
  return (
    <ul class="version-list" aria-label={say("versions")}>
      {versions?.length === 0 && <li class="quiet">{say("noVersions")}</li>}
      {versions?.map((version) => (
        <li key={version.number}>
          <button
            type="button"
            aria-pressed={chosen?.number === version.number}
            onClick={() => choose(version.number)}
          >
            {whenOf(version, say.lang)}
            {version.by === "outside" && <span class="quiet"> {say("byOther")}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
