import { effect, type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useAround, useSession } from "../context.ts";
import { frontText, setFront } from "../front.ts";
import { toCard } from "../keys.ts";
import { namesOfWords } from "../names/settle.ts";
import { Field } from "../side/field.tsx";
import { createEditor, type Editor } from "./editor.ts";
import { TextTools } from "./text-tools.tsx";

/** The title of an article that brought none: the next thing to write. */
const untitled = /^Story \d{4} \d\d \d\d(?: \d+)?$/;

/** The article: its title and standfirst, and its text with every name marked by what it needs. */
export function TextPane() {
  const { desk, say } = useAround();
  const session = useSession();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const formed = useSignal("");
  useEditor(host, editor, formed);
  useEffect(() => {
    if (untitled.test(frontText(session.head.peek(), "title")))
      document.querySelector<HTMLTextAreaElement>(".field-title textarea")?.focus();
  }, [session]);
  const head = session.head.value;
  const set = (key: "title" | "dek") => (value: string) => {
    const step = setFront(session.work.now.peek(), [key], value.trim() || undefined);
    if (step) session.change(step);
  };
  const addPlace = (): void => {
    const at = editor.current?.selection();
    if (!at || at.from === at.to) {
      desk.tell(say("selectFirst"));
      return;
    }
    session.aim(namesOfWords(session.work.now.peek(), at.from, at.to, true)[0] ?? null);
    toCard(desk, document);
  };
  const lookHere = (): void => {
    const at = editor.current?.selection().from ?? 0;
    const name = session.names.peek().find(({ from, to }) => from <= at && at <= to);
    if (!name) return;
    session.look(name.from);
    toCard(desk, document);
  };
  return (
    <section
      class="pane pane-text"
      aria-label={say("paneText")}
      data-part="text"
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        if (event.key.toLowerCase() === "k") addPlace();
        else if (event.key === "Enter") lookHere();
        else return;
        event.preventDefault();
      }}
    >
      <div class="text-tools">
        <Legend />
        <TextTools formed={formed} format={(kind) => editor.current?.format(kind)} />
        <button type="button" aria-keyshortcuts="Control+K" onClick={addPlace}>
          {say("addPlace")}
        </button>
      </div>
      <div class="sheet">
        <Field
          class="field-title"
          label={say("title")}
          value={frontText(head, "title")}
          set={set("title")}
          isLong
        />
        <Field class="field-dek" label={say("dek")} value={frontText(head, "dek")} set={set("dek")} isLong />
        <div ref={host} class="text" data-focus="text" />
      </div>
    </section>
  );
}

/** Puts the editor into its place and keeps it true to the work, its names, and what is to be seen. */
function useEditor(
  host: RefObject<HTMLDivElement | null>,
  editor: RefObject<Editor | null>,
  formed: Signal<string>,
): void {
  const { desk, say } = useAround();
  const session = useSession();
  useEffect(() => {
    const { work, names, current } = session;
    if (!host.current) return;
    const made = createEditor(host.current, work.now.peek().doc, {
      label: say("article"),
      shown: () => ({ names: names.peek(), current: current.peek() }),
      changed: session.typed,
      moved: work.rest,
      formed(formats) {
        formed.value = formats.join(" ");
      },
      pressed(position) {
        session.look(position, false);
        if (session.current.peek()) desk.side.value = "names";
      },
    });
    editor.current = made;
    const ends = [
      effect(() => made.show(work.now.value.doc, work.now.value.at)),
      effect(() => {
        names.value;
        current.value;
        made.mark();
      }),
      effect(() => {
        const place = session.reveal.value;
        if (place) made.reveal(place);
      }),
    ];
    return () => {
      for (const end of ends) end();
      made.destroy();
    };
  }, [session]);
}

/** What the marks in the text mean. */
function Legend() {
  const { say } = useAround();
  const { names } = useSession();
  const count = (need: string): number => names.value.filter((name) => name.need === need).length;
  const words = {
    open: say("needOpen"),
    unsure: say("needUnsure"),
    sure: say("needSure"),
    voice: say("needVoice"),
    off: say("needOff"),
  };
  return (
    <ul class="legend" aria-label={say("marks")}>
      {(["open", "unsure", "sure", "voice", "off"] as const).filter(count).map((need) => (
        <li key={need}>
          <span class={`name name-${need}`}>{words[need]}</span> {count(need)}
        </li>
      ))}
    </ul>
  );
}
