import type { Defence } from "../defence.ts";

const embed = "src/embed/embed.ts";
const hosts = "src/embed/frame-hosts.ts";
const messages = "src/embed/messages.ts";
const snippets = "src/embed/snippets.ts";
const guest = "tests/browser/embed-guest.test.ts";
const strangers = "tests/browser/embed-strangers.test.ts";
const pinned = "tests/browser/embed-pinned.test.ts";
const forms = "tests/embed/messages.test.ts";

/** What keeps frame and host safe from one another and from others. */
export const embeds: readonly Defence[] = [
  {
    what: "The host hears its own frame's window only",
    file: embed,
    text: "source !== frame.contentWindow || ",
    instead: "",
    test: strangers,
    title: "hears no other window, though it be of the map's origin",
  },
  {
    what: "The host hears the map's origin only",
    file: embed,
    text: " || origin !== folder.origin",
    instead: "",
    test: strangers,
    title: "hears no page of another origin that took the map's place",
  },
  {
    what: "The frame hears the window around it only",
    file: hosts,
    text: "source === parent && ",
    instead: "",
    test: strangers,
    title: "A map hears the window around it only",
  },
  {
    what: "The frame hears the origins that its address names only",
    file: hosts,
    text: " && (!origins || origins.includes(origin))",
    instead: "",
    test: guest,
    title: "A frame whose address names as host 'another' obeys and tells this page: false",
  },
  {
    what: "The frame tells the origins that its address names only",
    file: hosts,
    text: "if (origin) parent.postMessage(message, origin);",
    instead: 'parent.postMessage(message, "*");',
    test: guest,
    title: "A frame whose address names as host 'another' obeys and tells this page: false",
  },
  {
    what: "The frame may not lead its host away",
    file: embed,
    text: "frame.sandbox = sandbox;",
    instead: "",
    test: guest,
    title: "A frame may neither lead the host's page away nor open dialogs",
  },
  {
    what: "Messages of another version are ignored",
    file: messages,
    text: "Object(data).dateline === messageVersion",
    instead: "Boolean(Object(data).dateline)",
    test: forms,
    title: "Ignored is another version",
  },
  {
    what: "Ids in messages have the form of ids",
    file: messages,
    text: "(site !== null && !siteId) || ",
    instead: "",
    test: forms,
    title: "Ignored is a site that is no id",
  },
  {
    what: "Heights in messages are finite and above zero",
    file: messages,
    text: "Number.isFinite(value) && (value as number) > 0",
    instead: 'typeof value === "number"',
    test: forms,
    title: "Ignored is a height",
  },
  {
    what: "No message whatever throws",
    file: messages,
    text: "Object(data)",
    instead: "(data as Fields)",
    test: forms,
    title: "Of 10,000 messages none throws",
  },
  {
    what: "The snippets carry the script's hash",
    file: snippets,
    text: `return hash ? \` integrity="\${escaped(hash)}" crossorigin="anonymous"\` : "";`,
    instead: 'return hash ? "" : "";',
    test: pinned,
    title: "The snippet 1 of a kept version names the script by its version and carries the hash",
  },
  {
    what: "The binding is checked by its hash before it runs",
    file: snippets,
    text: `rel="modulepreload" href="\${addressOf("dateline-bind.js")}"\${checked("dateline-bind.js")} />`,
    instead: `rel="modulepreload" href="\${addressOf("dateline-bind.js")}" />`,
    test: pinned,
    title: "A binding that was tampered with does not run",
  },
  {
    what: "Hashes and folder of a kept version have the form of such",
    file: "src/model/pinned.ts",
    text: String.raw` && /^sha384-[\w+/]{64}$/.test(hash)`,
    instead: "",
    test: "tests/press/pin-scripts.test.ts",
    title: "are not offered where what the site tells of them is wrong: a hash that is none",
  },
  {
    what: "A fragment that is the id of nothing chooses nothing",
    file: "src/state/reading.ts",
    text: "if (!order.passage(passage)) return;",
    instead: "",
    test: "tests/state/address.test.ts",
    title: "an address on load",
  },
  {
    what: "An annotation of another form is left out",
    file: "src/embed/annotations.ts",
    text: "return site && passage && sentence && name ? { site, passage, sentence, name } : null;",
    instead: "return { site, passage, sentence, name } as QuotedMention;",
    test: "tests/format/annotations.test.ts",
    title: "An annotation of another form is left out",
  },
  {
    what: "A file that is no annotation page is told, and not read",
    file: "src/embed/annotations.ts",
    text: "if (!Array.isArray(items))",
    instead: "if (false)",
    test: "tests/format/annotations.test.ts",
    title: "What is no annotation page is refused",
  },
];
