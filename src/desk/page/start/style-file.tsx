import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { StyleFileSaved } from "../../api/style.ts";
import { useAround } from "../context.ts";
import { base64Of } from "./given.ts";

/** A button that brings fonts or a picture into the folder of the stories; each is checked there first. */
export function BringStyleFiles(props: {
  label: string;
  accept: string;
  isMany?: boolean;
  brought(files: readonly StyleFileSaved[]): void;
}) {
  const { label, accept, isMany = false, brought } = props;
  const { desk } = useAround();
  const input = useRef<HTMLInputElement>(null);
  const fault = useSignal("");
  const bring = async (): Promise<void> => {
    fault.value = "";
    const saved: StyleFileSaved[] = [];
    try {
      for (const file of input.current?.files ?? [])
        saved.push(await desk.client.saveStyleFile(file.name, await base64Of(file)));
    } catch (error) {
      fault.value = (error as Error).message;
    }
    if (input.current) input.current.value = "";
    if (saved.length) brought(saved);
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMany}
        accept={accept}
        aria-label={label}
        onChange={() => void bring()}
      />
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
    </>
  );
}
