import type { Plugin } from "vite";

const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/g;

/**
 * Puts the page's style sheet into its HTML: as a file it would hold the first paint up by one round trip. The page's policy
 * has its hash, as of all that stands in the page.
 */
export function styleInPagePlugin(): Plugin {
  const inPage = new Set<string>();
  return {
    name: "dateline-style-in-page",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        return html.replace(link, (_, name: string) => {
          const sheet = bundle?.[name];
          if (sheet?.type !== "asset") throw new Error(`${name} is no style sheet of the build.`);
          inPage.add(name);
          return `<style>${String(sheet.source).trim()}</style>`;
        });
      },
    },
    generateBundle(_options, bundle) {
      for (const name of inPage) delete bundle[name];
    },
  };
}
