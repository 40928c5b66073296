import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Choices } from "../../api/stories.ts";
import { type NumberedPassage, passagesIn } from "../../edit/passages.ts";
import { useAround, useSession } from "../context.ts";
import { addEntry, entriesOf, removeEntry, setEntry } from "../front-list.ts";
import { ownDatedOf } from "../own-layers.ts";

/** What can stand beside a paragraph: its list in the front matter, the value's name there, and what there is. */
interface Kind {
  readonly key: "figures" | "comparisons";
  readonly name: "figure" | "layer";
  readonly label: string;
  readonly add: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** Figures and comparisons of dates, each beside a paragraph. */
export function Beside() {
  const { say } = useAround();
  const session = useSession();
  const choices = useSignal<Choices>({ figures: [], compared: [] });
  useEffect(() => {
    session.client.choices().then(
      (told) => {
        choices.value = told;
      },
      () => undefined,
    );
  }, [session]);
  const told = session.checked.value;
  const passages = useMemo(() => passagesIn(session.work.article().text), [told]);
  const kinds: readonly Kind[] = [
    {
      key: "figures",
      name: "figure",
      label: say("figure"),
      add: say("addFigure"),
      choices: choices.value.figures,
    },
    {
      key: "comparisons",
      name: "layer",
      label: say("comparison"),
      add: say("addComparison"),
      choices: [...choices.value.compared, ...ownDatedOf(session.head.value)],
    },
  ];
  const isEmpty = kinds.every(
    ({ key, choices: each }) => !each.length && !entriesOf(session.head.value, key).length,
  );
  return (
    <section aria-labelledby="beside-title" class="beside">
      <h2 id="beside-title" class="side-title">
        {say("beside")}
      </h2>
      {isEmpty && <p class="quiet">{say("nothingBeside")}</p>}
      {kinds.map((kind) => (
        <KindOf key={kind.key} kind={kind} passages={passages} />
      ))}
      {!isEmpty && <p class="hint">{say("besideIs")}</p>}
    </section>
  );
}

function KindOf({ kind, passages }: { kind: Kind; passages: readonly NumberedPassage[] }) {
  const { say } = useAround();
  const session = useSession();
  const { key, name, label, add, choices } = kind;
  const listed = entriesOf(session.head.value, key);
  const moment = () => session.work.now.peek();
  const addHere = (): void => {
    const { blocks, text } = session.work.article();
    const cursor = moment().at.from;
    const block = blocks.findLast(({ position }) => position < cursor) ?? blocks[0];
    const all = passagesIn(text);
    const here = all.findLast(({ start }) => start <= (block?.start ?? 0)) ?? all[0];
    const first = choices[0];
    if (here && first) session.change(addEntry(moment(), key, { passage: here.id, [name]: first.id }));
  };
  return (
    <>
      {listed.map((entry, index) => {
        const chosen = entry[name] ?? "";
        const all = choices.some(({ id }) => id === chosen)
          ? choices
          : [...choices, { id: chosen, label: chosen }];
        const set =
          (value: string) =>
          (event: { currentTarget: HTMLSelectElement }): void =>
            session.change(setEntry(moment(), key, index, value, event.currentTarget.value));
        return (
          <fieldset key={`${index} ${chosen}`} class="place-form">
            <legend>{label}</legend>
            <select aria-label={label} value={chosen} onChange={set(name)}>
              {all.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.label}
                </option>
              ))}
            </select>
            <select aria-label={say("passage")} value={entry.passage} onChange={set("passage")}>
              {passages.map(({ id, text }) => (
                <option key={id} value={id}>
                  {id.slice(1)} · {text.slice(0, 50)}
                </option>
              ))}
            </select>
            <button type="button" onClick={() => session.change(removeEntry(moment(), key, index))}>
              {say("takeEntry")}
            </button>
          </fieldset>
        );
      })}
      {choices.length > 0 && (
        <button type="button" onClick={addHere}>
          {add}
        </button>
      )}
    </>
  );
}
