import { type FrontPath, frontOf, withFront } from "../../edit/front.ts";
import { unmappedOf } from "../../edit/names.ts";
import { useAround, useSession } from "../context.ts";
import { Field } from "../side/field.tsx";

/** A text of the translation's front matter: where it stands, and what the original says. */
interface Words {
  readonly path: FrontPath;
  readonly original: string;
}

/** What a translation says besides its article: title, places, layers, notes, names left off. */
export function TranslatedWords(props: { lang: string; text: string; write(text: string): void }) {
  const { text, write } = props;
  const { say } = useAround();
  const session = useSession();
  const front = frontOf(session.head.value);
  const own = frontOf(text) as Readonly<Record<string, unknown>>;
  const heads = (["title", "dek", "dateline"] as const).flatMap((key): Words[] =>
    front[key] === undefined ? [] : [{ path: [key], original: String(front[key]) }],
  );
  const places = session.sites.value.flatMap(({ id, properties }): Words[] =>
    (["name", "summary"] as const).map((key) => ({
      path: ["sites", id, key],
      original: String(properties[key] ?? ""),
    })),
  );
  const labels = Object.keys((own.labels as object | null) ?? {}).map(
    (id): Words => ({ path: ["labels", id], original: id }),
  );
  const notes = (Array.isArray(front.notes) ? front.notes : []).map(
    (note, index): Words => ({ path: ["notes", index], original: String(note?.text ?? "") }),
  );
  const off = unmappedOf(text).flatMap(({ text: words, reason }, index): Words[] => [
    { path: ["unmapped", index, "text"], original: words },
    { path: ["unmapped", index, "reason"], original: reason },
  ]);
  const parts = [
    [say("titleAndDek"), heads, true],
    [say("placeWords"), places, false],
    [say("otherWordsOf"), [...labels, ...notes], false],
    [say("leftOffWords"), off, false],
  ] as const;
  return (
    <>
      {parts.map(([title, all, isOpen]) =>
        all.length ? (
          <details key={title} class="translated-words" open={isOpen}>
            <summary>{title}</summary>
            {all.map(({ path, original }) => (
              <Field
                key={path.join(".")}
                label={original.length > 160 ? `${original.slice(0, 160)}…` : original}
                value={textAt(own, path)}
                isLong
                set={(value) => {
                  if (value.trim()) write(withFront(text, path, value.trim()));
                }}
              />
            ))}
          </details>
        ) : null,
      )}
    </>
  );
}

function textAt(front: unknown, path: FrontPath): string {
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    front,
  );
  return found === undefined || found === null ? "" : String(found);
}
