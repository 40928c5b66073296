/** The binding's script, beside the one that loads it. It is a script of its own, as most hosts do not ask for it. */
const script = "./dateline-bind.js";

type Binding = typeof import("./bind.ts");

/** Loads the binding and binds, as `bindArticle` says. What fails is a warning on the host's console, no error of its page. */
export function bindWhenLoaded(
  ...embedded: Parameters<Binding["bindArticle"]>
): Promise<{ destroy(): void } | undefined> {
  return import(/* @vite-ignore */ script)
    .then(({ bindArticle }: Binding) => bindArticle(...embedded))
    .catch(console.warn as (error: unknown) => undefined);
}
