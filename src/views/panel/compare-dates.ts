import type { Comparison } from "../../model/comparison.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

/** What the reader does with the dates. */
interface Presses {
  choose(when: string): void;
  close(): void;
}

/** The dates of a comparison as a group of choices, each with its area, and the button that closes them. */
export function createDates(
  document: Document,
  { layer, title, moments }: Comparison,
  say: Say<WordKey>,
  on: Presses,
  signal: AbortSignal,
): HTMLFieldSetElement {
  const group = document.createElement("fieldset");
  group.className = "compare";
  group.dataset.layer = layer;
  const legend = document.createElement("legend");
  legend.textContent = title;
  const dates = document.createElement("div");
  for (const { when, area } of moments) {
    const label = document.createElement("label");
    const choice = document.createElement("input");
    choice.type = "radio";
    choice.name = "dateline-moment";
    choice.value = when;
    choice.addEventListener("change", () => on.choose(when), { signal });
    label.append(choice, say.date(when));
    if (area !== undefined) {
      const measure = document.createElement("span");
      measure.textContent = say.measure(area, "km2");
      label.append(" ", measure);
    }
    dates.append(label);
  }
  const end = document.createElement("button");
  end.type = "button";
  end.className = "compare-close";
  end.textContent = "×";
  end.ariaLabel = say("close");
  end.addEventListener("click", on.close, { signal });
  group.append(legend, dates, end);
  group.ariaLabel = say("compare", { title });
  return group;
}
