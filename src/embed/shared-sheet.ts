/** The sheets that bindings of one page share, and how many use each. */
const users = new WeakMap<Document, Map<string, { readonly sheet: CSSStyleSheet; count: number }>>();

/**
 * Adopts a style sheet into the page until the last of its users lets it go. It goes first, as the host's own rules come
 * later in the cascade only if they are more specific.
 *
 * @returns the function that lets it go
 */
export function useSheet(css: string, { document, CSSStyleSheet }: Window & typeof globalThis): () => void {
  const sheets = users.get(document) ?? new Map();
  users.set(document, sheets);
  const use = sheets.get(css) ?? { sheet: new CSSStyleSheet(), count: 0 };
  sheets.set(css, use);
  use.count += 1;
  if (use.count === 1) {
    use.sheet.replaceSync(css);
    document.adoptedStyleSheets = [use.sheet, ...document.adoptedStyleSheets];
  }
  return () => {
    use.count -= 1;
    if (!use.count)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== use.sheet);
  };
}
