/** Fills the "Embed" panel when it is first opened, as `createSnippetPanel` says; few readers ever do. */
export function createSnippetPanelOnOpen(
  ...given: Parameters<typeof import("./snippet-panel.ts").createSnippetPanel>
): { destroy(): void } {
  const [host, , say] = given;
  const ended = new AbortController();
  let panel: { destroy(): void } | null = null;
  host.addEventListener(
    "toggle",
    async () => {
      const part = await import("./snippet-panel.ts").catch(() => null);
      if (!part) host.append(say("partMissing"));
      else if (!ended.signal.aborted) panel = part.createSnippetPanel(...given);
    },
    { once: true, signal: ended.signal },
  );
  return {
    destroy() {
      ended.abort();
      panel?.destroy();
    },
  };
}
