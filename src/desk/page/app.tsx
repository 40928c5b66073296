import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { AroundContext, SessionContext } from "./context.ts";
import type { Desk } from "./desk.ts";
import { Start } from "./start/start.tsx";
import { StoryView } from "./story-view.tsx";
import { ownNames, sayIn } from "./words/catalogues.ts";
import { keepLanguage } from "./words/choice.ts";

/** The desk in the language of its editor. */
export function App({ desk, lang }: { desk: Desk; lang: Signal<string> }) {
  const say = sayIn(lang.value);
  const showing = desk.showing.value;
  useEffect(() => {
    document.documentElement.lang = say.lang;
    document.title = say("desk");
  }, [say.lang]);
  return (
    <AroundContext.Provider value={{ desk, say }}>
      {showing.kind === "story" ? (
        <SessionContext.Provider value={showing.session}>
          <StoryView key={showing.session.id} />
        </SessionContext.Provider>
      ) : showing.kind === "busy" ? (
        <main class="busy">
          <h1>{say("reading")}</h1>
          <p class="quiet" role="status">
            {say("readingIs")}
          </p>
        </main>
      ) : (
        <>
          <Start />
          <footer class="start-foot">
            <label>
              {say("language")}{" "}
              <select
                value={say.lang.split("-")[0]}
                onChange={(event) => {
                  lang.value = event.currentTarget.value;
                  keepLanguage(window, lang.value);
                }}
              >
                {Object.entries(ownNames).map(([tag, name]) => (
                  <option key={tag} value={tag}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </footer>
        </>
      )}
      <p class="told" role="status">
        {desk.told.value}
      </p>
    </AroundContext.Provider>
  );
}
