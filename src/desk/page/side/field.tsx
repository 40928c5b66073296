import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  /** What the story says now. */
  readonly value: string;
  /** Called when the editor leaves the field or presses Enter, with words that differ. */
  set(value: string): void;
  readonly class?: string;
  /** Words may fill several lines. */
  readonly isLong?: boolean;
  readonly type?: "text" | "date" | "url";
  readonly hint?: string;
}

/** A value of the story as a field: it becomes the story's when one leaves it, as one step of undo. */
export function Field({ label, value, set, isLong, type = "text", hint, class: name = "" }: FieldProps) {
  const id = useId();
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const field = element.current;
    if (!field) return;
    field.value = value;
    field.dataset.kept = value;
    if (isLong) grow(field);
  }, [value]);
  useEffect(() => (isLong && element.current ? growWithWidth(element.current) : undefined), [isLong]);
  const leave = (): void => {
    const field = element.current;
    if (field && field.value !== value) set(field.value);
  };
  const common = {
    id,
    ref: element,
    onBlur: leave,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onKeyDown(event: KeyboardEvent) {
      if (event.key === "Escape" && element.current) element.current.value = value;
      if (event.key === "Enter") {
        event.preventDefault();
        leave();
      }
    },
  };
  return (
    <div class={`field ${name}`}>
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea {...common} rows={1} onInput={(event) => grow(event.currentTarget)} />
      ) : (
        <input {...common} {...typed[type]} />
      )}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

const typed = { text: { type: "text" }, date: { type: "date" }, url: { type: "url" } } as const;

/** As high as its words. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}

/** Keeps it so as its width changes, and when its pane comes into view; returns what ends that. */
function growWithWidth(field: HTMLTextAreaElement): () => void {
  let width = field.clientWidth;
  const observer = new ResizeObserver(() => {
    if (field.clientWidth === width) return;
    width = field.clientWidth;
    grow(field);
  });
  observer.observe(field);
  return () => observer.disconnect();
}
