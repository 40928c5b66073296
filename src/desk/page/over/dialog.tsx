import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useAround } from "../context.ts";

/** What lies over the story until it is closed, with the focus inside. */
export function Dialog(props: { title: string; close(): void; class?: string; children: ComponentChildren }) {
  const { title, close, children } = props;
  const { say } = useAround();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={`over ${props.class ?? ""}`}
      aria-labelledby="over-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header class="over-head">
        <h2 id="over-title">{title}</h2>
        <button type="button" onClick={close}>
          {say("close")}{" "}
          <span class="key" aria-hidden="true">
            Esc
          </span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
