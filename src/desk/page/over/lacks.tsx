import { leftIn, translationFile, translationsIn } from "../../edit/translation.ts";
import { useAround, useSession } from "../context.ts";
import { nameOf } from "../side/language.tsx";

/** What the story at hand lacks, before it is published: problems that refuse it, and translations that are none yet. */
export function Lacks() {
  const { desk, say } = useAround();
  const { checked, others, work } = useSession();
  const files = others.value;
  const problems = checked.value?.problems.length ?? 0;
  const article = work.article().text;
  const left = translationsIn(files).flatMap((lang) => {
    const count = leftIn(article, files[translationFile(lang)] ?? "");
    return count ? [{ lang, count }] : [];
  });
  if (!problems && !left.length) return null;
  return (
    <ul class="lacks-list">
      {problems > 0 && (
        <li class="fault">
          {say("publishNeeds", { count: problems })}{" "}
          <button
            type="button"
            onClick={() => {
              desk.over.value = null;
              desk.side.value = "check";
            }}
          >
            {say("sideCheck")}
          </button>
        </li>
      )}
      {left.map(({ lang, count }) => (
        <li key={lang} class="lacks">
          {say("publishLeft", { count, name: nameOf(lang, say.lang) })}{" "}
          <button
            type="button"
            onClick={() => {
              desk.over.value = "translations";
            }}
          >
            {say("translations")}
          </button>
        </li>
      ))}
    </ul>
  );
}
