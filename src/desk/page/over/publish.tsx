import { useSignal } from "@preact/signals";
import type { Published, PublishStep, StoryChanges } from "../../api/publish.ts";
import { useAround, useSession } from "../context.ts";
import { Dialog } from "./dialog.tsx";
import { Lacks } from "./lacks.tsx";

/** Builds the site, says what readers will see otherwise, and hands on what an editor needs next. */
export function Publish() {
  const { desk, say } = useAround();
  const { id, saving, client, isPublished } = useSession();
  const steps = useSignal<readonly PublishStep[]>([]);
  const state = useSignal<"ready" | "busy" | "done" | "failed">("ready");
  const given = useSignal<Published | null>(null);
  const publish = async (): Promise<void> => {
    state.value = "busy";
    steps.value = [];
    try {
      await saving.save();
      await client.publish((step) => {
        steps.value = [...steps.peek(), step];
      });
      const isDone = steps.peek().some(({ kind }) => kind === "done");
      if (steps.peek().some(({ kind }) => kind === "built")) isPublished.value = true;
      if (isDone) given.value = await client.published(id);
      state.value = isDone ? "done" : "failed";
    } catch (error) {
      steps.value = [...steps.peek(), { kind: "failed", error: String((error as Error).message) }];
      state.value = "failed";
    }
  };
  const output = steps.value.flatMap((step) => (step.kind === "output" ? [step.text] : [])).join("");
  return (
    <Dialog title={say("publish")} close={() => (desk.over.value = null)}>
      <p>{say("publishIs")}</p>
      <Lacks />
      <button type="button" class="primary" disabled={state.value === "busy"} onClick={() => void publish()}>
        {state.value === "busy" ? say("building") : say("publishNow")}
      </button>
      <div role="status">
        {steps.value.map((step, index) => (
          <StepLine key={`${index} ${step.kind}`} step={step} />
        ))}
        {state.value === "done" && <p class="in-order">{say("publishedNow")}</p>}
      </div>
      {output && <textarea class="output" readOnly rows={8} aria-label={say("output")} value={output} />}
      {given.value && <Given given={given.value} />}
    </Dialog>
  );
}

function StepLine({ step }: { step: PublishStep }) {
  const { say } = useAround();
  if (step.kind === "failed") return <p class="fault">{step.error}</p>;
  if (step.kind === "refused")
    return (
      <ul class="fault">
        {step.problems.map(({ file, line, message }) => (
          <li key={`${file} ${line} ${message}`}>
            {file}:{line} {message}
          </li>
        ))}
      </ul>
    );
  if (step.kind === "command")
    return (
      <p class={step.code === 0 ? "quiet" : "fault"}>
        {say("commandEnded", { command: step.command, code: String(step.code) })}
      </p>
    );
  if (step.kind !== "built") return null;
  if (!step.changes.length) return <p>{say("nothingChanged")}</p>;
  return (
    <ul>
      {step.changes.map((changes) => (
        <li key={changes.id}>
          <strong>{changes.title}</strong> {said(changes, say)}
        </li>
      ))}
    </ul>
  );
}

function said(changes: StoryChanges, say: ReturnType<typeof useAround>["say"]): string {
  const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(", ");
  return [
    ...(changes.isNew ? [say("storyNew")] : []),
    ...(changes.isGone ? [say("storyGone")] : []),
    ...(changes.hasOtherWords && !changes.isNew ? [say("otherWords")] : []),
    ...(changes.added.length ? [say("placesAdded", { names: names(changes.added) })] : []),
    ...(changes.moved.length ? [say("placesMoved", { names: names(changes.moved) })] : []),
    ...(changes.removed.length ? [say("placesRemoved", { names: names(changes.removed) })] : []),
  ].join(" ");
}

function Given({ given }: { given: Published }) {
  const { say } = useAround();
  return (
    <section aria-labelledby="given-title">
      <h3 id="given-title">{say("handOn")}</h3>
      {given.embeds.map(({ what, html }) => (
        <label key={what} class="field">
          {say(`embed-${what}`)}
          <textarea readOnly rows={3} value={html} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ))}
      {given.address === null && <p class="quiet">{say("noAddress")}</p>}
      <p class="row">
        <a href={given.page} target="_blank" rel="noopener">
          {say("seePage")}
        </a>
        {given.pictures.map(({ what, url }) => (
          <a key={what} href={url} download>
            {say(what)}
          </a>
        ))}
        <a href={given.zip} download>
          {say("zip")}
        </a>
      </p>
    </section>
  );
}
