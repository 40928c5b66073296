import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { StoryEntry, StoryList, StoryState } from "../../api/stories.ts";
import { useAround } from "../context.ts";

/** The stories that are there, with what each lacks. */
export function StoryCards() {
  const { desk, say } = useAround();
  const list = useSignal<StoryList | null>(null);
  useEffect(() => {
    desk.client.stories().then(
      (told) => {
        list.value = told;
      },
      (error: Error) => {
        desk.fault.value = error.message;
      },
    );
  }, []);
  const stories = list.value?.stories;
  return (
    <section aria-labelledby="stories-title" aria-busy={!stories}>
      <h2 id="stories-title">{say("stories")}</h2>
      {!stories && <p class="quiet">{say("loading")}</p>}
      {stories?.length === 0 && <p class="quiet">{say("noStories")}</p>}
      <ul class="cards">
        {stories?.map((story) => (
          <StoryCard key={story.id} story={story} />
        ))}
      </ul>
    </section>
  );
}

const nothing: StoryState = { problems: 0, warnings: 0, openNames: 0, unsure: 0 };

function StoryCard({ story }: { story: StoryEntry }) {
  const { desk, say } = useAround();
  const { id, title, published, picture, isUnfinished } = story;
  const state = useSignal<StoryState | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    desk.client.state(id, stop.signal).then(
      (told) => {
        state.value = told;
      },
      () => undefined,
    );
    return () => stop.abort();
  }, [id]);
  const { problems, warnings, openNames, unsure } = state.value ?? nothing;
  const open = openNames + unsure;
  const lacks = [
    ...(isUnfinished ? [say("unfinishedShort")] : []),
    ...(open ? [say("namesToSettle", { count: open })] : []),
    ...(problems ? [say("problems", { count: problems })] : []),
    ...(warnings ? [say("warnings", { count: warnings })] : []),
  ];
  const words = state.value ? say("inOrder") : say("checking");
  return (
    <li class="card">
      <a
        href={`#/${id}`}
        onClick={(event) => {
          event.preventDefault();
          void desk.show(id);
        }}
      >
        {picture ? (
          <img src={picture} alt="" loading="lazy" />
        ) : (
          <span class="no-picture">{say("notPublished")}</span>
        )}
        <span class="card-title">{title || id}</span>
      </a>
      <p class="quiet">{/^\d{4}-\d\d-\d\d$/.test(published) ? say.date(published) : say("noDate")}</p>
      <p class={lacks.length ? "lacks" : "in-order"}>{lacks.length ? lacks.join(" · ") : words}</p>
    </li>
  );
}
