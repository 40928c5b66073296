import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from "prosemirror-model";

/** A mention's attributes: the site that the name stands for, and who is meant where it is a voice. */
export interface MentionAttributes {
  readonly site: string;
  readonly who: string | null;
}

const nodes = {
  doc: { content: "block+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    attrs: { level: { default: 2 } },
    content: "inline*",
    group: "block",
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${Math.max(2, attrs.level as number)}`, 0],
  },
  blockquote: {
    content: "block+",
    group: "block",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  bullet_list: {
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  ordered_list: {
    attrs: { start: { default: 1 } },
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ol" }],
    toDOM: ({ attrs }) => ["ol", { start: String(attrs.start) }, 0],
  },
  list_item: {
    content: "paragraph block*",
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => ["li", 0],
  },
  /** Markdown that the desk shows and does not edit: code, rules, definitions, HTML. */
  raw: {
    attrs: { source: {} },
    group: "block",
    atom: true,
    toDOM: ({ attrs }) => ["pre", { class: "raw", contenteditable: "false" }, attrs.source as string],
  },
  hard_break: {
    inline: true,
    group: "inline",
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
  text: { group: "inline" },
} satisfies Record<string, NodeSpec>;

const mentionDom = (site: string, who: string | null): DOMOutputSpec => [
  "span",
  { "data-site": site, ...(who !== null && { "data-who": who }) },
  0,
];

const marks = {
  mention: {
    attrs: { site: {}, who: { default: null } },
    inclusive: false,
    excludes: "mention link",
    parseDOM: [
      {
        tag: "span[data-site]",
        getAttrs: (dom) => ({ site: dom.getAttribute("data-site"), who: dom.getAttribute("data-who") }),
      },
    ],
    toDOM: ({ attrs }) => mentionDom(attrs.site as string, attrs.who as string | null),
  },
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href^='http'], a[href^='#']",
        getAttrs: (dom) => ({ href: dom.getAttribute("href"), title: dom.getAttribute("title") }),
      },
    ],
    toDOM: ({ attrs }) => ["a", { href: attrs.href as string, rel: "noopener", tabindex: "-1" }, 0],
  },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  code: { excludes: "em strong", parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
} satisfies Record<string, MarkSpec>;

/** What an article may hold, as the story format has it: no pictures, no tables, no HTML. */
export const schema = new Schema({ nodes, marks });
