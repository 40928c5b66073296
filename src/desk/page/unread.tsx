import { useSignal } from "@preact/signals";
import { useAround, useSession } from "./context.ts";
import { nameOf } from "./side/language.tsx";
import { ownNames } from "./words/catalogues.ts";

/** Says that names are not found in the article's language, and lets its editor say that it is another one. */
export function Unread() {
  const { desk, say } = useAround();
  const session = useSession();
  const isBusy = useSignal(false);
  const tag = session.unread.value;
  if (tag === null) return null;
  const read = async (language: string): Promise<void> => {
    isBusy.value = true;
    await session.readAs(language).catch((error: Error) => {
      desk.fault.value = error.message;
    });
    isBusy.value = false;
  };
  return (
    <div class="notice" data-unread={tag}>
      <p>{say("unread", { name: nameOf(tag, say.lang) })}</p>
      <fieldset class="row" disabled={isBusy.value}>
        <legend>{say("unreadBut")}</legend>
        {Object.entries(ownNames).map(([language, name]) => (
          <button key={language} type="button" lang={language} onClick={() => void read(language)}>
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
