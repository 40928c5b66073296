import { useLayoutEffect, useRef } from "preact/hooks";
import { useAround } from "../context.ts";
import type { Name } from "../names/name.ts";

/** Says who is meant by a name that stands for people. */
export function VoiceForm(props: { name: Name; give(who: string | null): void; close(): void }) {
  const { name, give, close } = props;
  const { say } = useAround();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = (who: string | null): void => {
    close();
    if (who !== name.who) give(who);
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        done(field.current?.value.trim() || null);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="field">
        <label for="voice-who">{say("whoIsMeant")}</label>
        <input
          id="voice-who"
          ref={field}
          autocomplete="off"
          defaultValue={name.who ?? name.found?.proposal.who ?? ""}
          placeholder={say("whoHint")}
        />
      </div>
      <div class="row">
        <button type="submit" class="primary">
          {say("voice")}{" "}
          <span class="key" aria-hidden="true">
            ↵
          </span>
        </button>
        {name.who !== null && (
          <button type="button" onClick={() => done(null)}>
            {say("placeItself")}
          </button>
        )}
        <button type="button" onClick={close}>
          {say("cancel")}
        </button>
      </div>
    </form>
  );
}
