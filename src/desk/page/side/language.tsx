import { useAround, useSession } from "../context.ts";
import { frontText, setFront } from "../front.ts";
import { ownNames } from "../words/catalogues.ts";
import { Field } from "./field.tsx";

/** The article's language, and what it means for the finder and for readers. */
export function Language() {
  const { say } = useAround();
  const session = useSession();
  const tag = frontText(session.head.value, "lang") || "en";
  const isRead = Object.hasOwn(ownNames, tag.split("-")[0]?.toLowerCase() ?? "");
  const name = nameOf(tag, say.lang);
  return (
    <>
      <Field
        label={say("lang")}
        value={tag}
        hint={say("langHint")}
        set={(value) => {
          const step = setFront(session.work.now.peek(), ["lang"], value.trim() || undefined);
          if (step) session.change(step);
        }}
      />
      <p class={isRead ? "quiet" : "fault"} data-language={isRead ? "read" : "unread"}>
        {isRead ? say("langFinds", { name }) : say("langFindsNot", { name })}
      </p>
    </>
  );
}

/** A language's name in another one; the tag itself where it is none. */
export function nameOf(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
