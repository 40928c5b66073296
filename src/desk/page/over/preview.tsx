import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useAround, useSession } from "../context.ts";
import { languageOfArticle } from "../front.ts";
import { Dialog } from "./dialog.tsx";

const widths = [1280, 390, 360] as const;
const parts = ["page", "embed", "still"] as const;

/** The very page and embed that readers get, at the widths of a desktop and of phones. */
export function Preview() {
  const { desk, say } = useAround();
  const { id, saving, checked, work, head } = useSession();
  const lang = useSignal("");
  const width = useSignal<(typeof widths)[number]>(1280);
  const dark = useSignal(false);
  const what = useSignal<(typeof parts)[number]>("page");
  const isSaved = useSignal(false);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    void saving.save().then(() => {
      isSaved.value = true;
    });
  }, []);
  const problems = checked.value?.problems.length ?? 0;
  const languages = Object.keys(work.files()).flatMap((file) => /^article\.(.+)\.md$/.exec(file)?.[1] ?? []);
  const theme = dark.value ? "dark" : "light";
  const nameOf = (tag: string): string => tag || languageOfArticle(head.value);
  const own = lang.value ? `${lang.value}/` : "";
  const way = own + { page: "", embed: "embed.html", still: "poster.svg" }[what.value];
  return (
    <Dialog title={say("preview")} class="preview" close={() => (desk.over.value = null)}>
      <div class="row preview-tools">
        <Choice legend={say("width")} of={width} all={widths} say={String} />
        <Choice legend={say("what")} of={what} all={parts} say={say} />
        {languages.length > 0 && (
          <Choice legend={say("language")} of={lang} all={["", ...languages]} say={nameOf} />
        )}
        <label>
          <input
            type="checkbox"
            checked={dark.value}
            onChange={(event) => {
              dark.value = event.currentTarget.checked;
            }}
          />
          {say("dark")}
        </label>
        <button type="button" onClick={() => frame.current?.contentWindow?.print()}>
          {say("paper")}
        </button>
      </div>
      {problems > 0 ? (
        <p class="fault">{say("previewNeeds", { count: problems })}</p>
      ) : (
        isSaved.value && (
          <div class="preview-stage">
            <iframe
              ref={frame}
              key={`${way} ${theme}`}
              title={say("preview")}
              src={`/preview/${id}/${way}?theme=${theme}`}
              width={width.value}
              height={width.value > 1000 ? 800 : 780}
              style={{ colorScheme: theme }}
            />
          </div>
        )
      )}
    </Dialog>
  );
}

/** One of a few, as buttons of which one is pressed. */
function Choice<Value extends string | number>(props: {
  legend: string;
  of: Signal<Value>;
  all: readonly Value[];
  say(value: Value): string;
}) {
  const { legend, of, all, say } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={of.value === each}
          onClick={() => {
            of.value = each;
          }}
        >
          {say(each)}
        </button>
      ))}
    </fieldset>
  );
}
