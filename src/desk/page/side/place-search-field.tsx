import { useLayoutEffect, useRef } from "preact/hooks";
import type { PlaceOption } from "../../api/names.ts";
import { useAround, useSession } from "../context.ts";

/**
 * Looks up a place by its name or its coordinates; what is found takes the finder's places' stead. Enter chooses where only
 * one was found, as for coordinates, and else leaves the choice to the numbers.
 */
export function PlaceSearchField({ close, choose }: { close(): void; choose(place: PlaceOption): void }) {
  const { say } = useAround();
  const { options } = useSession();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const end = async (words: string): Promise<void> => {
    const [only, second] = await options.search(words);
    close();
    if (words.trim() && only && !second && only.undrawn === null) choose(only);
  };
  return (
    <div class="field">
      <label for="place-search">{say("searchPlace")}</label>
      <input
        id="place-search"
        ref={field}
        type="search"
        autocomplete="off"
        value={options.words.value}
        placeholder={say("searchHint")}
        onInput={(event) => void options.search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === "Enter") void end(event.currentTarget.value);
          else close();
        }}
      />
    </div>
  );
}
