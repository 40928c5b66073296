import { type SignFault, signFaultOf } from "../../format/sign-svg.ts";
import { checkStyleFile } from "../../press/style-file.ts";
import { type Reason, type RefusalCode, reason } from "../api/refusals.ts";
import type { FontFace } from "../api/style.ts";

/** Why a file cannot be one of the house style's, or what a font says of itself. */
export interface StyleFileOpened {
  readonly fault: Reason | null;
  readonly face: FontFace | null;
}

/** What is wrong with a sign, as the desk tells it. */
const ofSigns = {
  noText: "signNoText",
  declares: "signDeclares",
  noSvg: "signNoSvg",
  alive: "signAlive",
  acts: "signActs",
  styleAsks: "signStyleAsks",
} as const satisfies Record<SignFault["code"], RefusalCode>;

/** Opens a font or a sign as the build will. */
export async function openStyleFile(name: string, bytes: Uint8Array): Promise<StyleFileOpened> {
  const sign = name.endsWith(".svg") ? signFaultOf(bytes) : null;
  if (sign)
    return { fault: { code: ofSigns[sign.code], slots: { name, what: sign.what ?? "" } }, face: null };
  const { fault, face } = await checkStyleFile(name, bytes);
  if (fault === null) return { fault, face };
  return { fault: reason(name.endsWith(".woff2") ? "noFont" : "noPng", { name }), face: null };
}
