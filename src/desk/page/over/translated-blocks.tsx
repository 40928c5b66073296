import { useLayoutEffect, useRef } from "preact/hooks";
import { type Row, withTranslated } from "../../edit/translation.ts";
import { useAround } from "../context.ts";
import { nameOf } from "../side/language.tsx";

/** The article, block by block: the original to read, the translation to write, in Markdown. */
export function TranslatedBlocks(props: {
  lang: string;
  rows: readonly Row[];
  text: string;
  write(text: string): void;
}) {
  const { lang, rows, text, write } = props;
  const { say } = useAround();
  return (
    <section class="blocks" aria-label={say("translationIn", { name: nameOf(lang, say.lang) })}>
      {rows.map((row, index) => (
        <BlockRow
          key={`${index}`}
          row={row}
          number={index + 1}
          lang={lang}
          write={(source) => write(withTranslated(text, index, source))}
        />
      ))}
    </section>
  );
}

function BlockRow(props: { row: Row; number: number; lang: string; write(source: string): void }) {
  const { row, number, lang, write } = props;
  const { say } = useAround();
  const field = useRef<HTMLTextAreaElement>(null);
  const source = row.translation?.source ?? "";
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.value = source;
    field.current.dataset.kept = source;
  }, [source]);
  const leave = (): void => {
    if (field.current && field.current.value.trim() !== source) write(field.current.value);
  };
  /** The words that are selected, or the name as the original has it, as a link to its place. */
  const link = (site: string, who: string | null, name: string): void => {
    const { current } = field;
    if (!current) return;
    const { selectionStart: from, selectionEnd: to, value } = current;
    const title = who === null ? "" : ` "${who.replace(/["\\]/g, "\\$&")}"`;
    const space = from === to && from > 0 && /\S/.test(value[from - 1] ?? "") ? " " : "";
    const words = value.slice(from, to) || name;
    write(`${value.slice(0, from)}${space}[${words}](#${site}${title})${value.slice(to)}`);
  };
  return (
    <div class="block-row">
      <p class="original">{row.original?.source}</p>
      <div>
        <textarea
          ref={field}
          lang={lang}
          rows={Math.max(2, Math.ceil(Math.max(source.length, row.original?.source.length ?? 0) / 60))}
          aria-label={say("blockNumber", { number })}
          onBlur={leave}
        />
        {row.missing.length > 0 && (
          <p class="hint row">
            {say("notLinked")}
            {row.missing.map(({ site, who, text }) => (
              <button
                key={site}
                type="button"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => link(site, who, text)}
              >
                {text}
              </button>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
