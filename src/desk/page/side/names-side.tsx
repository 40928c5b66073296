import { useAround, useSession } from "../context.ts";
import type { Name, Need } from "../names/name.ts";
import { NameAtHand } from "./name-card.tsx";

const needs = ["open", "unsure", "voice", "sure", "off"] as const;

/** The name at hand, and below it all names by what they need. */
export function NamesSide() {
  const { say } = useAround();
  const session = useSession();
  const names = session.names.value;
  const words: Record<Need, string> = {
    open: say("needOpen"),
    unsure: say("needUnsure"),
    voice: say("needVoice"),
    sure: say("needSure"),
    off: say("needOff"),
  };
  return (
    <>
      <NameAtHand />
      {needs.map((need) => {
        const groups = groupsOf(names.filter((name) => name.need === need));
        if (!groups.length) return null;
        return (
          <details key={need} class="names-of" open={need === "open" || need === "unsure"}>
            <summary>
              {words[need]} <span class="quiet">{groups.length}</span>
            </summary>
            <ul>
              {groups.map((group) => (
                <NameLine key={group[0].from} group={group} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

type Group = readonly [Name, ...Name[]];

function NameLine({ group }: { group: Group }) {
  const { say } = useAround();
  const session = useSession();
  const [first] = group;
  const current = session.current.value;
  const isCurrent = group.some(({ from }) => from === current?.from);
  const site = session.sites.value.find(({ id }) => id === first.site);
  const name = String(site?.properties.name ?? "");
  return (
    <li>
      <button
        type="button"
        class="name-line"
        aria-current={isCurrent || undefined}
        onClick={() => {
          const at = group.findIndex(({ from }) => from === current?.from);
          session.look((group[(at + 1) % group.length] ?? first).from);
        }}
      >
        <span class={`name name-${first.need}`}>{first.text}</span>
        {group.length > 1 && <span class="quiet"> {say("times", { count: group.length })}</span>}
        {name && name !== first.text && <span class="quiet"> {name}</span>}
        {first.who !== null && <span class="quiet"> {first.who}</span>}
        {first.reason !== null && first.need === "off" && <span class="quiet"> {first.reason}</span>}
      </button>
    </li>
  );
}

/** Names with the same words and the same place, in the order of the first of each. */
function groupsOf(names: readonly Name[]): Group[] {
  const groups = new Map<string, [Name, ...Name[]]>();
  for (const name of names) {
    const key = `${name.text}\n${name.site}\n${name.who}`;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return [...groups.values()];
}
