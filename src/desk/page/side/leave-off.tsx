import { useLayoutEffect, useRef } from "preact/hooks";
import { isToDo } from "../../../format/to-do.ts";
import { useAround, useSession } from "../context.ts";
import { languageOfArticle } from "../front.ts";
import type { Name } from "../names/name.ts";
import { sayIn } from "../words/catalogues.ts";

const reasons = ["reasonPassing", "reasonNoPosition", "reasonGroup", "reasonNoPlace"] as const;
/** Of a name that the gazetteer lacks, what is true first. */
const reasonsOfUnknown = ["reasonNoPosition", "reasonPassing", "reasonGroup", "reasonNoPlace"] as const;

/** Why a name is left off the map, in the words that readers are given. */
export function LeaveOff(props: {
  name: Name;
  /** Whether a place is known that it may mean. */
  isKnown: boolean;
  leave(reason: string): void;
  close(): void;
}) {
  const { name, isKnown, leave, close } = props;
  const usual = isKnown ? reasons : reasonsOfUnknown;
  const { say } = useAround();
  const { head } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const reader = sayIn(languageOfArticle(head.value));
  const done = (reason: string): void => {
    close();
    leave(reason);
  };
  const given = name.reason !== null && !isToDo(name.reason) ? name.reason : "";
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = field.current?.value.trim();
        if (reason) done(reason);
      }}
      onKeyDown={(event) => {
        const number = /^[1-4]$/.test(event.key) && event.target !== field.current ? Number(event.key) : 0;
        const reason = usual[number - 1];
        if (reason) done(reader(reason));
        else if (event.key === "Escape") close();
        if (event.key !== "Tab") event.stopPropagation();
        if (reason) event.preventDefault();
      }}
    >
      <p>{say("whyLeftOff")}</p>
      <div class="reasons">
        {usual.map((key, index) => (
          <button key={key} ref={index === 0 ? first : null} type="button" onClick={() => done(reader(key))}>
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>{" "}
            {reader(key)}
          </button>
        ))}
      </div>
      <div class="field">
        <label for="leave-why">{say("otherReason")}</label>
        <input id="leave-why" ref={field} autocomplete="off" defaultValue={given} />
      </div>
      <div class="row">
        <button type="submit" class="primary">
          {say("leaveOff")}
        </button>
        <button type="button" onClick={close}>
          {say("cancel")}
        </button>
      </div>
    </form>
  );
}
