import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import {
  isAsOriginal,
  leftIn,
  newTranslation,
  rowsOf,
  translationFile,
  translationsIn,
} from "../../edit/translation.ts";
import { useAround, useSession } from "../context.ts";
import { languageOfArticle } from "../front.ts";
import { sitesText } from "../names/settle.ts";
import { nameOf } from "../side/language.tsx";
import { ownNames } from "../words/catalogues.ts";
import { Dialog } from "./dialog.tsx";
import { TranslatedBlocks } from "./translated-blocks.tsx";
import { TranslatedWords } from "./translated-words.tsx";

/** The story in other languages, each side by side with the original. */
export function Translations() {
  const { desk, say } = useAround();
  const session = useSession();
  const files = { ...session.others.value };
  const there = translationsIn(files);
  const isLeft = (tag: string): boolean =>
    leftIn(session.work.article().text, files[translationFile(tag)] ?? "") > 0;
  const chosen = useSignal<string | null>(null);
  useEffect(() => {
    chosen.value = there.find(isLeft) ?? null;
  }, []);
  const lang = chosen.value !== null && there.includes(chosen.value) ? chosen.value : (there[0] ?? null);
  return (
    <Dialog title={say("translations")} class="translations" close={() => (desk.over.value = null)}>
      <div class="row">
        {there.map((tag) => (
          <button
            key={tag}
            type="button"
            aria-pressed={tag === lang}
            onClick={() => {
              chosen.value = tag;
            }}
          >
            {nameOf(tag, say.lang)}
          </button>
        ))}
        <Begin there={there} begun={(tag) => (chosen.value = tag)} />
      </div>
      {lang === null ? <p class="quiet">{say("noTranslation")}</p> : <Translation key={lang} lang={lang} />}
    </Dialog>
  );
}

/** Begins a translation into a language that there is none in yet. */
function Begin({ there, begun }: { there: readonly string[]; begun(tag: string): void }) {
  const { say } = useAround();
  const session = useSession();
  const own = languageOfArticle(session.head.value).split("-")[0];
  const free = Object.keys(ownNames).filter(
    (tag) => tag !== own && !there.some((each) => each.split("-")[0] === tag),
  );
  const tag = useSignal("");
  const wanted = tag.value || free[0] || "";
  if (!free.length) return null;
  const begin = (): void => {
    const moment = session.work.now.peek();
    const text = newTranslation(session.work.article().text, sitesText(moment));
    session.change({ others: { ...moment.others, [translationFile(wanted)]: text } });
    begun(wanted);
    tag.value = "";
  };
  return (
    <>
      <label>
        {say("translateInto")}{" "}
        <select
          value={wanted}
          onChange={(event) => {
            tag.value = event.currentTarget.value;
          }}
        >
          {free.map((each) => (
            <option key={each} value={each}>
              {nameOf(each, say.lang)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="primary" onClick={begin}>
        {say("startTranslation")}
      </button>
    </>
  );
}

function Translation({ lang }: { lang: string }) {
  const { say } = useAround();
  const session = useSession();
  const file = translationFile(lang);
  const text = session.others.value[file] ?? "";
  const article = session.work.article().text;
  const rows = rowsOf(article, text);
  const left = rows.filter(isAsOriginal).length;
  const write = (next: string): void => {
    const { others } = session.work.now.peek();
    if (next !== others[file]) session.change({ others: { ...others, [file]: next } });
  };
  const remove = (): void => {
    const { [file]: _, ...others } = session.work.now.peek().others;
    session.change({ others });
  };
  return (
    <>
      <p role="status" class={left ? "quiet" : "in-order"}>
        {left ? say("asOriginal", { count: left }) : say("allTranslated")}
      </p>
      <div class="translation">
        <TranslatedWords lang={lang} text={text} write={write} />
        <TranslatedBlocks lang={lang} rows={rows} text={text} write={write} />
      </div>
      <button type="button" onClick={remove}>
        {say("takeTranslation")}
      </button>
    </>
  );
}
