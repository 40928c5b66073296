import { createHash } from "node:crypto";

/** Executable or applied as it stands in the HTML; a block of data is neither. */
const inline = /<(style|script)(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * The page with its Content-Security-Policy: nothing but what the site itself serves, and of what stands in the page
 * only that which has this hash. Workers may come from blobs, as MapLibre needs them in a sandboxed frame.
 *
 * @param address where the site will be published, if that is known: in a frame whose sandbox gives it no origin `'self'` is
 *   nothing in WebKit, so the site's own origin stands beside it
 */
export function withPolicy(html: string, address: URL | null): string {
  const own = address ? `'self' ${address.origin}` : "'self'";
  const { style, script } = hashesOf(html);
  return withMeta(html, [
    "default-src 'none'",
    [`script-src ${own}`, ...script].join(" "),
    [`style-src ${own}`, ...style].join(" "),
    `img-src ${own} data: blob:`,
    ...(html.includes("@font-face") ? [`font-src ${own}`] : []),
    `connect-src ${own}`,
    `manifest-src ${own}`,
    `worker-src ${own} blob: data:`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ]);
}

/** The same for a page that is one file: nothing but what it carries, which it unpacks into blobs. */
export function withFilePolicy(html: string): string {
  const { style, script } = hashesOf(html);
  return withMeta(html, [
    "default-src 'none'",
    ["script-src blob:", ...script].join(" "),
    ["style-src", ...style].join(" "),
    "img-src data: blob:",
    "connect-src data: blob:",
    "worker-src blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ]);
}

function hashesOf(html: string): { readonly style: readonly string[]; readonly script: readonly string[] } {
  const hashes: { style: string[]; script: string[] } = { style: [], script: [] };
  for (const [, name, content = ""] of html.matchAll(inline))
    hashes[name as "style" | "script"].push(
      `'sha256-${createHash("sha256").update(content).digest("base64")}'`,
    );
  return hashes;
}

function withMeta(html: string, directives: readonly string[]): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}">`;
  const at = html.indexOf('<meta charset="utf-8">');
  if (at < 0) throw new Error('The shell has no <meta charset="utf-8">, after which its policy goes.');
  return `${html.slice(0, at)}<meta charset="utf-8">\n    ${meta}${html.slice(at + '<meta charset="utf-8">'.length)}`;
}

/** The policy that a built page carries, for its header; null where it has none. */
export function policyIn(html: string): string | null {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? null;
}
