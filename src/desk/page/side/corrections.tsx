import { useRef } from "preact/hooks";
import { useAround, useSession } from "../context.ts";
import { addEntry, entriesOf, removeEntry, setEntry } from "../front-list.ts";
import { Field } from "./field.tsx";

const key = "corrections";

/** What was corrected once the story is published: the day, and what was wrong and why. */
export function Corrections() {
  const { say } = useAround();
  const session = useSession();
  const text = useRef<HTMLTextAreaElement>(null);
  const listed = entriesOf(session.head.value, key);
  if (!session.isPublished.value && !listed.length) return null;
  const add = (): void => {
    const words = text.current?.value.trim();
    if (!words || !text.current) return;
    session.change(
      addEntry(session.work.now.peek(), key, { date: new Date().toLocaleDateString("sv"), text: words }),
    );
    text.current.value = "";
  };
  const set =
    (index: number, name: string) =>
    (value: string): void => {
      if (value.trim()) session.change(setEntry(session.work.now.peek(), key, index, name, value.trim()));
    };
  return (
    <section aria-labelledby="corrections-title" class="corrections">
      <h2 id="corrections-title" class="side-title">
        {say("corrections")}
      </h2>
      <p class="quiet">{say("correctionsIs")}</p>
      {listed.map(({ date = "", text: words = "" }, index) => (
        <section key={`${index} ${date}`} class="place-form" aria-label={say("correctionText")}>
          <Field label={say("correctionDay")} value={date} set={set(index, "date")} type="date" />
          <Field label={say("correctionText")} value={words} set={set(index, "text")} isLong />
          <button
            type="button"
            onClick={() => session.change(removeEntry(session.work.now.peek(), key, index))}
          >
            {say("takeEntry")}
          </button>
        </section>
      ))}
      <div class="field">
        <label for="correction-new">{say("correctionText")}</label>
        <textarea id="correction-new" ref={text} rows={2} />
      </div>
      <button type="button" onClick={add}>
        {say("addCorrection")}
      </button>
    </section>
  );
}
