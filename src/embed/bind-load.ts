/** The binding's script, beside the one that loads it. It is a script of its own, as most hosts do not ask for it. */
const script = "./dateline-bind.js";

/** Loads the binding and binds, as `bindArticle` says. */
export async function bindWhenLoaded(
  ...embedded: Parameters<typeof import("./bind.ts").bindArticle>
): Promise<{ destroy(): void }> {
  const { bindArticle }: typeof import("./bind.ts") = await import(/* @vite-ignore */ script);
  return bindArticle(...embedded);
}
