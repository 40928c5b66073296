/** The scripts that other pages load, by the name that their snippets use, which therefore stays for good. */
export const embedEntries = {
  embed: "loader.ts",
  "dateline-map": "map-element-define.ts",
  "dateline-bind": "bind.ts",
  "dateline-wrap": "wrap.ts",
};

/** Their files. */
export const embedScripts: readonly string[] = Object.keys(embedEntries).map((name) => `${name}.js`);
