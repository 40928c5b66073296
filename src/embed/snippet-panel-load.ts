/** Fills the "Embed" panel when it is first opened, as `createSnippetPanel` says; few readers ever do. */
export function createSnippetPanelOnOpen(
  ...given: Parameters<typeof import("./snippet-panel.ts").createSnippetPanel>
): { destroy(): void } {
  const [host] = given;
  const ended = new AbortController();
  let panel: { destroy(): void } | null = null;
  host.addEventListener(
    "toggle",
    async () => {
      const { createSnippetPanel } = await import("./snippet-panel.ts");
      if (!ended.signal.aborted) panel = createSnippetPanel(...given);
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
