import type { Signal } from "@preact/signals";
import { useAround } from "../context.ts";
import type { Format } from "./formats.ts";

/** Signs of the buttons; their names are read out and shown on hover. */
const signs: readonly (readonly [Format, sign: string])[] = [
  ["strong", "B"],
  ["emphasis", "I"],
  ["heading", "H"],
  ["list", "•"],
  ["quotation", "”"],
];

/** Buttons that give the text its form. The selection stays where it is as they are pressed. */
export function TextTools(props: {
  /** The forms that the selection has, parted by spaces: a text that stays the same redraws nothing. */
  formed: Signal<string>;
  format(kind: Format): void;
}) {
  const { formed, format } = props;
  const { say } = useAround();
  const pressed = formed.value.split(" ");
  return (
    <fieldset class="formats" aria-label={say("textTools")}>
      {signs.map(([kind, sign]) => (
        <button
          key={kind}
          type="button"
          class={`format-${kind}`}
          title={say(kind)}
          aria-label={say(kind)}
          aria-pressed={pressed.includes(kind)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => format(kind)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </fieldset>
  );
}
