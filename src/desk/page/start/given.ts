import type { NewArticle } from "../../api/stories.ts";

/** The article in what was pasted or dropped; null where there is none. */
export async function articleOf(data: DataTransfer): Promise<NewArticle | null> {
  const [file] = data.files;
  if (file) return { from: { kind: "file", name: file.name, base64: await base64Of(file) } };
  const text = data.getData("text/plain");
  const html = data.getData("text/html") || null;
  return text.trim() || html ? { from: { kind: "pasted", html, text } } : null;
}

/** A file's bytes as base64. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    signs += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(signs);
}
