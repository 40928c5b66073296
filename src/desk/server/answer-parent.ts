import { refusedBy } from "./refused.ts";
import type { Question, Reply, TaskTable } from "./study.ts";

/**
 * Does what the desk's server asks of this process, one task after another, until the server is gone.
 *
 * @param later names of tasks that nobody waits for: they are done when there is no other
 */
export function answerParent(tasks: TaskTable, later: readonly string[]): void {
  const waiting: Question[] = [];
  let isBusy = false;
  const work = async (): Promise<void> => {
    isBusy = true;
    while (waiting.length) {
      const first = waiting.findIndex(({ name }) => !later.includes(name));
      const [question] = waiting.splice(Math.max(first, 0), 1);
      if (question) tell(await replyTo(question, tasks));
      await new Promise(setImmediate);
    }
    isBusy = false;
  };
  process.on("message", (question: Question) => {
    waiting.push(question);
    if (!isBusy) void work();
  });
  process.on("disconnect", () => process.exit(0));
}

/** A server that is gone hears no more: this process then ends by itself. */
function tell(reply: Reply): void {
  process.send?.(reply, undefined, undefined, () => {});
}

async function replyTo({ number, name, given }: Question, tasks: TaskTable): Promise<Reply> {
  try {
    return { number, value: await tasks[name]?.(given as never) };
  } catch (error) {
    const { status, reason } = refusedBy(error);
    return { number, reason, status };
  }
}
