/** The part of the Trusted Types API that is needed here; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

let allowed = false;

/**
 * Lets MapLibre start its worker where the page's policy demands Trusted Types: from the site itself, or from a blob or
 * data address as in a sandboxed frame. Text is never turned into HTML or script, so there is no rule for either.
 */
export function allowWorker(window: Window): void {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  if (!trustedTypes || allowed) return;
  const { baseURI } = window.document;
  trustedTypes.createPolicy("default", {
    createScriptURL(url) {
      const { protocol, origin } = new URL(url, baseURI);
      if (protocol === "blob:" || protocol === "data:" || origin === new URL(baseURI).origin) return url;
      throw new TypeError(`No script may come from ${origin}.`);
    },
  });
  allowed = true;
}
