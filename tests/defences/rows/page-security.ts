import type { Defence } from "../defence.ts";

const policy = "src/press/policy.ts";
const serve = "src/press/serve.ts";
const security = "tests/browser/security.test.ts";
const checks = "tests/format/check-story.test.ts";
const escaping = "tests/format/escaping.test.ts";
const allowsNothing = "the policy of / allows nothing that is not needed";

/** What keeps a page from running or asking for what is not the site's own. */
export const pageSecurity: readonly Defence[] = [
  {
    what: "The policy forbids everything that it does not name",
    file: policy,
    text: "    \"default-src 'none'\",\n    [`script-src $" + "{own}`",
    instead: "    [`script-src $" + "{own}`",
    test: security,
    title: allowsNothing,
  },
  {
    what: "The policy stands in the page itself",
    file: policy,
    text: `content="\${directives.join("; ")}">\`;`,
    instead: 'content="">`;',
    test: security,
    title: allowsNothing,
  },
  {
    what: "The server sends the policy as a header too",
    file: serve,
    text: `...(policy ? { "Content-Security-Policy": policy } : {}),`,
    instead: "",
    test: security,
    title: allowsNothing,
  },
  {
    what: "Inline styles are allowed by their hash alone",
    file: policy,
    text: `[\`style-src \${own}\`, ...style].join(" ")`,
    instead: `"style-src 'self' 'unsafe-inline'"`,
    test: security,
    title: allowsNothing,
  },
  {
    what: "The page's own style has its hash in the policy",
    file: policy,
    text: `[\`style-src \${own}\`, ...style].join(" ")`,
    instead: `"style-src 'self'"`,
    test: security,
    title: "the policy lets the map of / come alive",
  },
  {
    what: "Only the site's own scripts run",
    file: policy,
    text: `[\`script-src \${own}\`, ...script].join(" ")`,
    instead: `"script-src 'self' 'unsafe-inline' 'unsafe-eval'"`,
    test: security,
    title: allowsNothing,
  },
  {
    what: "Trusted Types are demanded",
    file: policy,
    text: `    "require-trusted-types-for 'script'",
    "trusted-types default",
  ]);
}

/** The same`,
    instead: `    "trusted-types default",
  ]);
}

/** The same`,
    test: security,
    title: "the policy stops a script put into the page",
  },
  {
    what: "The one Trusted Types policy lets no script of another origin through",
    file: "src/views/map/trusted-worker.ts",
    text: "throw new TypeError(`No script may come from $" + "{origin}.`);",
    instead: "return url;",
    test: security,
    title: "the policy stops a script put into the page",
  },
  {
    what: "Permissions-Policy",
    file: serve,
    text: `"Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",`,
    instead: "",
    test: security,
    title: allowsNothing,
  },
  {
    what: "Referrer-Policy",
    file: serve,
    text: `"Referrer-Policy": "strict-origin-when-cross-origin",`,
    instead: "",
    test: security,
    title: allowsNothing,
  },
  {
    what: "No browser may guess a file's type",
    file: serve,
    text: `"X-Content-Type-Options": "nosniff",`,
    instead: "",
    test: "tests/press/serve.test.ts",
    title: "no browser guess what it is",
  },
  {
    what: "A story's words are escaped in the page",
    file: "src/html/element.ts",
    text: `return toHtml({ type: "root", children });`,
    instead: `return toHtml({ type: "root", children }).replaceAll("&#x3C;", "<");`,
    test: escaping,
    title: "A story full of scripts is words in its pages",
  },
  {
    what: "A story's data cannot end the script element that holds it",
    file: "src/html/element.ts",
    text: String.raw`.replace(/</g, "\\u003c")`,
    instead: "",
    test: escaping,
    title: "A story full of scripts is words in its pages",
  },
  {
    what: "The attack corpus runs nothing in a browser: data of the story stay data",
    file: "src/html/element.ts",
    text: String.raw`.replace(/</g, "\\u003c")`,
    instead: "",
    test: security,
    title: "a story full of scripts shows them as words on /,",
  },
  {
    what: "Raw HTML in an article is refused",
    file: "src/format/article.ts",
    text: `report.add(place, "raw HTML is not allowed", "Write it in CommonMark, or escape the < as \\\\<.");`,
    instead: "{}",
    test: checks,
    title: "the place of a fault raw-html-inline",
  },
  {
    what: "Links to javascript: and data: are refused",
    file: "src/format/address.ts",
    text: "safeSchemes.has(protocol) && ",
    instead: "",
    test: checks,
    title: "the place of a fault unsafe-link is found",
  },
  {
    what: "A source's address must be a web address",
    file: "src/format/sites.ts",
    text: "|| !/^https?:/i.test(url.value) || !isSafeAddress(url.value)",
    instead: "",
    test: checks,
    title: "the place of a fault unsafe-source",
  },
  {
    what: "rel=noopener on an article's links",
    file: "src/format/passages.ts",
    text: `node.properties.rel = ["noopener"];`,
    instead: "",
    test: escaping,
    title: "A link that leads away gives the page it opens no way back",
  },
  {
    what: "rel=noopener on the sources in the list of places",
    file: "src/html/places.ts",
    text: `rel: "noopener", dir: "auto" }`,
    instead: `dir: "auto" }`,
    test: escaping,
    title: "A link that leads away gives the page it opens no way back",
  },
  {
    what: "noopener where a frame opens the story's page",
    file: "src/app.ts",
    text: `"_blank", "noopener"`,
    instead: `"_blank"`,
    test: security,
    title: "The story's page that a frame opens has no way back",
  },
];
