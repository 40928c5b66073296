import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useAround } from "../context.ts";
import { articleOf, base64Of } from "./given.ts";
import { StoryCards } from "./story-cards.tsx";
import { StyleDialog } from "./style-dialog.tsx";

/** The desk as it opens: an article to bring, and the stories that are there. */
export function Start() {
  const { desk, say } = useAround();
  const isStyling = useSignal(false);
  return (
    <div class="start">
      <header class="start-head">
        <h1>{say("desk")}</h1>
        <p class="quiet">{say("deskIs")}</p>
      </header>
      <main class="start-main">
        <Bring />
        {desk.fault.value && (
          <p class="fault" role="alert">
            {desk.fault.value}
          </p>
        )}
        <StoryCards />
        <p>
          <button type="button" class="to-style" onClick={() => (isStyling.value = true)}>
            {say("style")}
          </button>
        </p>
      </main>
      {isStyling.value && <StyleDialog close={() => (isStyling.value = false)} />}
    </div>
  );
}

/** Takes an article: pasted anywhere, dropped anywhere, chosen, or typed. */
function Bring() {
  const { desk, say } = useAround();
  const words = useSignal("");
  const over = useSignal(false);
  const file = useRef<HTMLInputElement>(null);
  const give = async (data: DataTransfer | null): Promise<void> => {
    const article = data && (await articleOf(data));
    if (article) await desk.create(article);
  };
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener(
      "paste",
      (event) => {
        event.preventDefault();
        void give(event.clipboardData);
      },
      { signal },
    );
    const isOver = (value: boolean) => (event: DragEvent) => {
      event.preventDefault();
      over.value = value;
    };
    document.addEventListener("dragover", isOver(true), { signal });
    document.addEventListener("dragleave", isOver(false), { signal });
    document.addEventListener(
      "drop",
      (event) => {
        isOver(false)(event);
        void give(event.dataTransfer);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
  const typed = (): void => {
    const text = words.peek();
    if (text.trim()) void desk.create({ from: { kind: "pasted", html: null, text } });
  };
  const chosen = async (): Promise<void> => {
    const [first] = file.current?.files ?? [];
    if (first) await desk.create({ from: { kind: "file", name: first.name, base64: await base64Of(first) } });
  };
  return (
    <section class="bring" data-over={over.value || undefined} aria-labelledby="bring-title">
      <h2 id="bring-title">{say("newStory")}</h2>
      <label for="bring-text">{say("bringHow")}</label>
      <textarea
        id="bring-text"
        rows={7}
        value={words.value}
        placeholder={say("bringHint")}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) typed();
        }}
      />
      <div class="row">
        <button type="button" class="primary" disabled={!words.value.trim()} onClick={typed}>
          {say("makeStory")}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {say("chooseFile")}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.md,.html,.htm,.docx"
          aria-label={say("chooseFile")}
          onChange={() => void chosen()}
        />
        <span class="quiet">{say("bringKinds")}</span>
      </div>
    </section>
  );
}
