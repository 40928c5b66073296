import { DOMParser } from "@xmldom/xmldom";

/** What a picture on a page may not have: it asks nobody, and does nothing. */
const alive = new Set(["script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler"]);

/** Why an SVG cannot be a paper's sign; null where it can. */
export function faultOfSvg(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "This is no UTF-8 text.";
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return "It declares entities: save it as plain SVG.";
  let isBroken = false;
  const parser = new DOMParser({
    onError: () => {
      isBroken = true;
    },
  });
  try {
    const root = parser.parseFromString(text, "image/svg+xml").documentElement;
    if (isBroken || root?.localName !== "svg") return "This is no SVG that can be read.";
    for (const element of [root, ...Array.from(root.getElementsByTagName("*"))]) {
      if (alive.has((element.localName ?? "").toLowerCase()))
        return `It has <${element.localName}>: save it as plain SVG.`;
      for (const { name, value } of Array.from(element.attributes))
        if (/^on/i.test(name) || (/(?:^|:)(?:href|src)$/i.test(name) && !/^(?:#|data:image\/)/.test(value)))
          return `It has ${name}="${value.slice(0, 40)}": a sign asks for nothing and does nothing.`;
    }
  } catch {
    return "This is no SVG that can be read.";
  }
  return /@import|url\(\s*["']?(?!#|data:)/i.test(text) ? "Its style asks for another file." : null;
}
