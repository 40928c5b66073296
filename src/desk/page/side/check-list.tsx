import type { Problem } from "../../../model/problem.ts";
import { mendOf } from "../check/mends.ts";
import { whereOf } from "../check/where.ts";
import { useAround, useSession } from "../context.ts";
import { focusSoon } from "../keys.ts";
import { sitesText } from "../names/settle.ts";

/** The build's own check of the story as it is now; each problem leads to what it speaks of. */
export function CheckList() {
  const { say } = useAround();
  const { checked } = useSession();
  const told = checked.value;
  if (!told) return <p class="quiet">{say("checking")}</p>;
  const all = [...told.problems, ...told.warnings];
  return (
    <>
      <h2 class="side-title">
        {told.problems.length ? say("problems", { count: told.problems.length }) : say("noProblems")}
        {told.warnings.length > 0 && `, ${say("warnings", { count: told.warnings.length })}`}
      </h2>
      <ul class="check-list">
        {all.map((problem) => (
          <ProblemLine
            key={`${problem.file} ${problem.line} ${problem.column} ${problem.message}`}
            problem={problem}
          />
        ))}
      </ul>
    </>
  );
}

function ProblemLine({ problem }: { problem: Problem }) {
  const { desk, say } = useAround();
  const session = useSession();
  const { file, line, message, hint, severity } = problem;
  const moment = session.work.now.value;
  const where = whereOf(problem, session.work.article(), sitesText(moment));
  const mend = mendOf(problem, where, moment);
  const name =
    where.kind === "front"
      ? session.names.value.find(({ text }) => message.includes(`"${text}"`))
      : undefined;
  const go = (): void => {
    if (name) {
      session.look(name.from);
      desk.side.value = "names";
      focusSoon(document, "name");
    } else if (where.kind === "text") {
      session.reveal.value = { from: where.position, to: where.position };
      desk.pane.value = "text";
      focusSoon(document, "text");
    } else if (where.kind === "site") {
      session.site.value = where.id;
      desk.side.value = "place";
    } else if (where.kind === "front") desk.side.value = "story";
  };
  return (
    <li class={`problem ${severity}`}>
      <p>
        <strong>{severity === "error" ? say("problem") : say("warning")}</strong> {message}
      </p>
      <p class="quiet">{hint}</p>
      <div class="row">
        {mend && (
          <button type="button" class="primary" onClick={() => session.change(mend.step)}>
            {say(mend.words)}
          </button>
        )}
        {where.kind === "file" ? (
          <span class="quiet">
            {file}:{line}
          </span>
        ) : (
          <button type="button" onClick={go}>
            {name ? say("settleIt") : say("goThere")}
          </button>
        )}
      </div>
    </li>
  );
}
