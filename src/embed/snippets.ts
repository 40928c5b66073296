import type { Pinned } from "../model/pinned.ts";

/** What a publisher chooses of an embedded map. */
export interface SnippetOptions {
  /** The published story's folder, with a slash at its end. */
  readonly folder: URL;
  /** The site's root, where the scripts are, with a slash at its end. */
  readonly root: URL;
  readonly title: string;
  /** The site or passage chosen at first; empty for none. */
  readonly site: string;
  /** `light`, `dark`, or empty for the reader's own. */
  readonly theme: string;
  /** CSS pixels that are kept for a frame that cannot be sized by its content. */
  readonly height: number;
  /** The version of the scripts to keep to, checked by its hashes; null for the one that the site has at any time. */
  readonly pinned: Pinned | null;
}

/** Lines of HTML to paste into a page, one for each door. */
export interface Snippets {
  /** A frame alone: no script in the host's page. */
  readonly frame: string;
  /** The loader: sized by its content, loaded late, the poster until then. */
  readonly loader: string;
  /** The loader, bound to the article around it. */
  readonly bound: string;
  readonly element: string;
}

/** Kept before a frame that is sized by its content has loaded, CSS pixels: no map is lower. */
const reserved = 320;

/**
 * A browser that can size the frame by its content does; every other keeps `height`. One that does not know `if()`, or a
 * system that strips it, drops that line alone, and the frame's attribute holds. Width and border are attributes, as
 * systems that strip styles leave those.
 */
function frameStyleOf(height: number): string {
  return [
    `height:if(supports(frame-sizing:content-height):auto;else:${height}px)`,
    `min-height:${Math.min(reserved, height)}px`,
    "border:0",
    "frame-sizing:content-height",
  ].join(";");
}

/**
 * The lines for each door. Those of loader and element are JSX too, so that an MDX page takes them: every element is
 * closed, every attribute has a value, and no style is a string. They hold under a policy without inline styles.
 */
export function snippetsOf(options: SnippetOptions): Snippets {
  const { folder, root, title, site, theme, height, pinned } = options;
  const src = new URL("embed.html", folder);
  if (theme) src.searchParams.set("theme", theme);
  src.hash = site;
  /** Sharp where it is drawn, and a PNG where a newsletter or feed reader takes the picture out, as few show SVG. */
  const file = (name: string): string => escaped(new URL(name, folder).href);
  const poster = `<a href="${escaped(folder.href)}"><picture><source type="image/svg+xml" srcset="${file("poster.svg")}" /><img src="${file("poster.png")}" alt="${escaped(title)}" width="100%" /></picture></a>`;
  const addressOf = (name: string): string => escaped(new URL(`${pinned?.folder ?? ""}${name}`, root).href);
  const checked = (name: string): string => {
    const hash = pinned?.integrity[name];
    return hash ? ` integrity="${escaped(hash)}" crossorigin="anonymous"` : "";
  };
  const script = (name: string): string =>
    `<script type="module" src="${addressOf(name)}"${checked(name)}></script>`;
  /** The binding is a script that the loader asks for by itself: fetched before with its hash, it is not fetched again. */
  const binding = pinned
    ? `<link rel="modulepreload" href="${addressOf("dateline-bind.js")}"${checked("dateline-bind.js")} />\n`
    : "";
  const chosen = (prefix: string): string =>
    attribute(`${prefix}site`, site) + attribute(`${prefix}theme`, theme);
  const loader = (bound: string): string =>
    `<div data-dateline="${escaped(folder.href)}"${chosen("data-")}${bound}>${poster}</div>\n${script("embed.js")}`;
  return {
    frame: `<div>${iframeOf(src, title, height)}</div>`,
    loader: loader(""),
    bound: binding + loader(' data-bind=""'),
    element: `<dateline-map story="${escaped(folder.href)}"${chosen("")}>${poster}</dateline-map>\n${script("dateline-map.js")}`,
  };
}

/** A bare frame. In a theme that lays out what stands between paragraphs it needs an element around it. */
export function iframeOf(src: URL, title: string, height: number): string {
  return `<iframe src="${escaped(src.href)}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" style="${frameStyleOf(height)}"></iframe>`;
}

function attribute(name: string, value: string): string {
  return value && ` ${name}="${escaped(value)}"`;
}

/** Text as it stands in HTML, an attribute's value included. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
