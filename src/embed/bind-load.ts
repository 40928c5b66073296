/** The binding's script, beside the one that loads it. It is a script of its own, as most hosts do not ask for it. */
const script = "./dateline-bind.js";

/** Loads the binding and binds, as `bindArticle` says. What fails is a warning on the host's console, no error of its page. */
export async function bindWhenLoaded(
  ...embedded: Parameters<typeof import("./bind.ts").bindArticle>
): Promise<{ destroy(): void }> {
  try {
    const { bindArticle }: typeof import("./bind.ts") = await import(/* @vite-ignore */ script);
    return await bindArticle(...embedded);
  } catch (error) {
    console.warn(error);
    return { destroy() {} };
  }
}
