import { type Signal, useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { useAround, useSession } from "../context.ts";
import type { Desk } from "../desk.ts";
import { languageOfArticle } from "../front.ts";
import { focusOn } from "../keys.ts";
import { type Decisions, decisionsIn } from "../names/decide.ts";
import { isOpen, type Name } from "../names/name.ts";
import type { Session } from "../session.ts";
import { sayIn } from "../words/catalogues.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { LeaveOff } from "./leave-off.tsx";
import { NoName } from "./no-name.tsx";
import { PlaceOptions } from "./place-options.tsx";
import { PlaceSearchField } from "./place-search-field.tsx";
import { VoiceForm } from "./voice-form.tsx";

/** Which form is open on the card: who is meant, why it is left off, or what to search for. */
export type Asking = "voice" | "leave" | "search" | null;

/** The card of the name at hand, or what comes next while there is none. Each name has a card of its own: keys go on there. */
export function NameAtHand() {
  const name = useSession().current.value;
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, () => focusOn(document, "name"));
  return <div ref={place}>{name ? <NameCard key={name.from} name={name} /> : <NoName />}</div>;
}

/** What a name needs, and every decision by one key. */
function NameCard({ name }: { name: Name }) {
  const { desk, say } = useAround();
  const session = useSession();
  const asking = useSignal<Asking>(null);
  const card = useRef<HTMLElement>(null);
  const decide = useMemo(() => decisionsIn(session), [session]);
  useKeptFocus(card, () => card.current?.focus({ preventScroll: true }));
  const reader = sayIn(languageOfArticle(session.head.value));
  /** Where there is nothing to take, the usual end is to leave it off: Enter begins that. */
  const canTake = decide.canTake();
  const askLeave = (): void => {
    asking.value = "leave";
  };
  const own = keysOf(desk, session, decide, asking, reader("reasonNoPlace"));
  const keys: typeof own = canTake ? own : { ...own, Enter: askLeave };
  const press = (event: KeyboardEvent): void => {
    const { target, ctrlKey, metaKey, altKey, shiftKey, key } = event;
    if (ctrlKey || metaKey || altKey || (target as Element).closest("input, textarea, select")) return;
    if (key === "Enter" && target !== card.current) return;
    const place = /^[1-9]$/.test(key) ? session.options.places.peek()[Number(key) - 1] : undefined;
    const act = keys[shiftKey ? `Shift+${key}` : key] ?? (shiftKey ? undefined : keys[key.toLowerCase()]);
    if (place && place.undrawn === null) decide.choose(place);
    else if (act) act();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      ref={card}
      class={`name-card need-${name.need}`}
      tabIndex={-1}
      data-focus="name"
      aria-labelledby="name-title"
      aria-describedby="name-what"
      onKeyDown={press}
    >
      <CardHead name={name} />
      {asking.value === "search" && (
        <PlaceSearchField close={() => (asking.value = null)} choose={decide.choose} />
      )}
      <PlaceOptions choose={decide.choose} />
      {asking.value === "voice" && (
        <VoiceForm name={name} give={decide.voice} close={() => (asking.value = null)} />
      )}
      {asking.value === "leave" && (
        <LeaveOff name={name} isKnown={canTake} leave={decide.leave} close={() => (asking.value = null)} />
      )}
      {asking.value === null && (
        <div class="decisions">
          {canTake && <Decision words={takeWords(name, say)} sign="↵" act={decide.take} isFirst />}
          <Decision words={say("notPlace")} sign="X" act={() => decide.leave(reader("reasonNoPlace"))} />
          <Decision words={say("leaveOff")} sign={canTake ? "L" : "↵"} act={askLeave} isFirst={!canTake} />
          <Decision words={say("search")} sign="S" act={() => (asking.value = "search")} />
          {name.site !== null && (
            <Decision words={say("voice")} sign="V" act={() => (asking.value = "voice")} />
          )}
          <Decision words={say("longer")} sign="→" act={() => decide.stretch(1, "end")} />
          <Decision words={say("shorter")} sign="←" act={() => decide.stretch(-1, "end")} />
          <Decision words={say("next")} sign="N" act={() => session.next(1)} />
        </div>
      )}
    </section>
  );
}

/** What each key does on the card. */
function keysOf(
  desk: Desk,
  session: Session,
  decide: Decisions,
  asking: Signal<Asking>,
  noPlace: string,
): Record<string, () => unknown> {
  return {
    Enter: decide.take,
    x: () => decide.leave(noPlace),
    v: () => (asking.value = "voice"),
    l: () => (asking.value = "leave"),
    s: () => (asking.value = "search"),
    o: () => (session.alone.value = !session.alone.value),
    n: () => session.next(1),
    p: () => session.next(-1),
    ArrowRight: () => decide.stretch(1, "end"),
    ArrowLeft: () => decide.stretch(-1, "end"),
    "Shift+ArrowLeft": () => decide.stretch(1, "start"),
    "Shift+ArrowRight": () => decide.stretch(-1, "start"),
    Escape: () => {
      desk.pane.value = "text";
      focusOn(document, "text");
    },
  };
}

function takeWords(name: Name, say: ReturnType<typeof useAround>["say"]): string {
  if (!isOpen(name) && name.site !== null) return say("asItIs");
  return name.site === null ? say("takeFirst") : say("takeIt");
}

function Decision(props: { words: string; sign: string; act: () => unknown; isFirst?: boolean }) {
  const { words, sign, act, isFirst } = props;
  return (
    <button type="button" class={isFirst ? "primary" : ""} onClick={() => void act()}>
      {words}{" "}
      <span class="key" aria-hidden="true">
        {sign}
      </span>
    </button>
  );
}

/** The name itself, where it leads, why it is open, and how many of it are meant. */
function CardHead({ name }: { name: Name }) {
  const { say } = useAround();
  const session = useSession();
  const site = session.sites.value.find(({ id }) => id === name.site);
  const all = session.names.value.filter(
    (other) => other.site === name.site && (name.site || other.text === name.text),
  );
  const need = {
    open: say("needOpen"),
    unsure: say("needUnsure"),
    sure: say("needSure"),
    voice: say("needVoice"),
    off: say("needOff"),
  }[name.need];
  const why =
    String(site?.properties.reason ?? "") || (name.site === null ? name.found?.proposal.reason : "");
  return (
    <>
      <p class={`chip chip-${name.need}`}>{need}</p>
      <h2 id="name-title">{name.text}</h2>
      <div id="name-what">
        <p class="quote">{sentenceAround(session.work.now.value.doc, name)}</p>
        {site && (
          <p>
            {say("leadsTo", { name: String(site.properties.name) })}{" "}
            <span class="quiet">{String(site.properties.summary ?? "")}</span>
          </p>
        )}
        {name.who !== null && <p>{say("standsFor", { who: name.who })}</p>}
        {name.need === "off" && <p>{say("leftOffAs", { reason: name.reason ?? "" })}</p>}
        {name.need === "open" && name.found === null && <p class="quiet">{say("notKnown")}</p>}
        {why && <p class="quiet">{say("finderSays", { why })}</p>}
      </div>
      {all.length > 1 && (
        <label class="alone">
          <input
            type="checkbox"
            checked={!session.alone.value}
            onChange={(event) => {
              session.alone.value = !event.currentTarget.checked;
            }}
          />
          {say("allOfThem", { count: all.length })}{" "}
          <span class="key" aria-hidden="true">
            O
          </span>
        </label>
      )}
    </>
  );
}

/** The words around a name, for a screen without the text beside it and for a screen reader. */
function sentenceAround(
  doc: ReturnType<typeof useSession>["work"]["now"]["value"]["doc"],
  { from, to }: Name,
) {
  if (to > doc.content.size) return null;
  const place = doc.resolve(from);
  const [start, end] = [Math.max(place.start(), from - 70), Math.min(place.end(), to + 70)];
  const text = (a: number, b: number): string => doc.textBetween(a, b, " ", " ");
  return (
    <>
      {start > place.start() && "…"}
      {text(start, from)}
      <mark>{text(from, to)}</mark>
      {text(to, end)}
      {end < place.end() && "…"}
    </>
  );
}
