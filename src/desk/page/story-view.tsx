import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useAround, useSession } from "./context.ts";
import type { Pane } from "./desk.ts";
import { listenForKeys } from "./keys.ts";
import { MapPane } from "./map/map-pane.tsx";
import { ConflictDialog } from "./over/conflict.tsx";
import { Keys } from "./over/keys.tsx";
import { Preview } from "./over/preview.tsx";
import { Publish } from "./over/publish.tsx";
import { Translations } from "./over/translations.tsx";
import { VersionsDialog } from "./over/versions.tsx";
import { SidePane } from "./side/side-pane.tsx";
import { StoryBar } from "./story-bar.tsx";
import { TextPane } from "./text/text-pane.tsx";
import { Unread } from "./unread.tsx";

/** A story in three panes: its text, what is to settle, its map. */
export function StoryView() {
  const { desk, say } = useAround();
  const session = useSession();
  useEffect(() => listenForKeys(desk, session, window), [session]);
  useEffect(() => {
    const flush = (): void => void session.saving.save();
    window.addEventListener("pagehide", flush);
    return () => window.removeEventListener("pagehide", flush);
  }, [session]);
  return (
    <div class="story" data-pane={desk.pane.value}>
      <StoryBar />
      <Notices />
      <main class="panes">
        <TextPane />
        <SidePane />
        <MapPane />
      </main>
      <nav class="pane-tabs" aria-label={say("panes")}>
        {(["text", "side", "map"] as const).map((pane) => (
          <PaneTab key={pane} pane={pane} />
        ))}
      </nav>
      {desk.over.value === "preview" && <Preview />}
      {desk.over.value === "publish" && <Publish />}
      {desk.over.value === "versions" && <VersionsDialog />}
      {desk.over.value === "translations" && <Translations />}
      {desk.over.value === "keys" && <Keys />}
      <ConflictDialog />
    </div>
  );
}

function PaneTab({ pane }: { pane: Pane }) {
  const { desk, say } = useAround();
  const { open } = useSession();
  const words = { text: say("paneText"), side: say("paneSide"), map: say("paneMap") }[pane];
  const count = pane === "side" ? open.value.length : 0;
  return (
    <button
      type="button"
      aria-pressed={desk.pane.value === pane}
      onClick={() => {
        desk.pane.value = pane;
      }}
    >
      {words}
      {count > 0 && <span class="count">{count}</span>}
    </button>
  );
}

/** What an editor should know before anything else: work that was left, what was dropped, what went wrong. */
function Notices() {
  const { desk, say } = useAround();
  const { story, saving, editors } = useSession();
  const isHidden = useSignal(false);
  const [left] = story.unfinished;
  const stuck = saving.safety.value.kind === "stuck" ? saving.safety.value.why : "";
  return (
    <div class="notices" role="status">
      {left && (
        <p class="notice">
          <span>
            {say("unfinished", {
              time: new Date(left.at).toLocaleString(say.lang, { dateStyle: "medium", timeStyle: "short" }),
            })}
          </span>
          <button type="button" onClick={() => void desk.takeUp(story.id, left)}>
            {say("takeUp")}
          </button>
          <button type="button" onClick={() => void desk.leave(story.id, left)}>
            {say("dropIt")}
          </button>
        </p>
      )}
      {desk.dropped.value && !isHidden.value && (
        <p class="notice">
          <span>{say("dropped", { what: desk.dropped.value })}</span>
          <button
            type="button"
            onClick={() => {
              isHidden.value = true;
            }}
          >
            {say("understood")}
          </button>
        </p>
      )}
      <Unread />
      {editors.value > 1 && <p class="notice">{say("editors", { count: editors.value })}</p>}
      {stuck && <p class="notice notice-bad">{say("stuck", { why: stuck })}</p>}
      {desk.fault.value && <p class="notice notice-bad">{desk.fault.value}</p>}
    </div>
  );
}
