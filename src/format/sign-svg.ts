import { DOMParser } from "@xmldom/xmldom";

/** What a picture on a page may not have: it asks nobody, and does nothing. */
const alive = new Set(["script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler"]);

/** Why an SVG cannot be a paper's sign, by code. */
export const signFaults = {
  noText: "This is no UTF-8 text.",
  declares: "It declares entities: save it as plain SVG.",
  noSvg: "This is no SVG that can be read.",
  alive: "It has <{what}>: save it as plain SVG.",
  acts: "It has {what}: a sign asks for nothing and does nothing.",
  styleAsks: "Its style asks for another file.",
} as const;

/** A code, and what stands there. */
export interface SignFault {
  readonly code: keyof typeof signFaults;
  readonly what?: string;
}

/** Why an SVG cannot be a paper's sign, as a sentence; null where it can. */
export function faultOfSvg(bytes: Uint8Array): string | null {
  const fault = signFaultOf(bytes);
  return fault && signFaults[fault.code].replace("{what}", () => fault.what ?? "");
}

/** The same by its code. */
export function signFaultOf(bytes: Uint8Array): SignFault | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { code: "noText" };
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { code: "declares" };
  let isBroken = false;
  const parser = new DOMParser({
    onError: () => {
      isBroken = true;
    },
  });
  try {
    const root = parser.parseFromString(text, "image/svg+xml").documentElement;
    if (isBroken || root?.localName !== "svg") return { code: "noSvg" };
    for (const element of [root, ...Array.from(root.getElementsByTagName("*"))]) {
      if (alive.has((element.localName ?? "").toLowerCase()))
        return { code: "alive", what: element.localName ?? "" };
      for (const { name, value } of Array.from(element.attributes))
        if (/^on/i.test(name) || (/(?:^|:)(?:href|src)$/i.test(name) && !/^(?:#|data:image\/)/.test(value)))
          return { code: "acts", what: `${name}="${value.slice(0, 40)}"` };
    }
  } catch {
    return { code: "noSvg" };
  }
  return /@import|url\(\s*["']?(?!#|data:)/i.test(text) ? { code: "styleAsks" } : null;
}
