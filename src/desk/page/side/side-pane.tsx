import { useAround, useSession } from "../context.ts";
import type { Side } from "../desk.ts";
import { CheckList } from "./check-list.tsx";
import { NamesSide } from "./names-side.tsx";
import { PlacesSide } from "./places-side.tsx";
import { StorySide } from "./story-side.tsx";

const sides = ["names", "place", "story", "check"] as const;

/** What is to settle, a place, the story itself, or its check: one at a time. */
export function SidePane() {
  const { desk, say } = useAround();
  const session = useSession();
  const side = desk.side.value;
  const { checked } = session;
  const counts: Partial<Record<Side, number>> = {
    names: session.open.value.length,
    check: (checked.value?.problems.length ?? 0) + (checked.value?.warnings.length ?? 0),
  };
  const words = {
    names: say("sideNames"),
    place: say("sidePlace"),
    story: say("sideStory"),
    check: say("sideCheck"),
  };
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = sides[(sides.indexOf(side) + step + sides.length) % sides.length] ?? "names";
    desk.side.value = next;
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="pane pane-side" aria-label={say("paneSide")} data-part="name">
      <div class="tabs" role="tablist" aria-label={say("paneSide")} onKeyDown={move}>
        {sides.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={side === each}
            aria-controls="side"
            tabIndex={side === each ? 0 : -1}
            onClick={() => {
              desk.side.value = each;
            }}
          >
            {words[each]}
            {(counts[each] ?? 0) > 0 && (
              <span class={each === "check" && checked.value?.problems.length ? "count count-bad" : "count"}>
                {counts[each]}
              </span>
            )}
          </button>
        ))}
      </div>
      <div id="side" class="side" role="tabpanel" aria-labelledby={`tab-${side}`}>
        {side === "names" && <NamesSide />}
        {side === "place" && <PlacesSide />}
        {side === "story" && <StorySide />}
        {side === "check" && <CheckList />}
      </div>
    </section>
  );
}
